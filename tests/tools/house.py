"""Measures the house: files a folder, circles, names that exist twice, the longest import chain.

Run as `python -m tests.tools.house`; `tests/test_architecture.py` holds the bounds.
"""

import sys
from collections import Counter, defaultdict
from functools import cache
from typing import NamedTuple

import grimp

from tests.support.paths import ROOT

PACKAGES = ("gui", "store", "assets")
# File names that mean the same in sister folders.
SAME_MEANING = frozenset(
    {"__init__", "__main__", "mentions", "triggers", "implicit", "names", "page", "canvas", "view"}
)


class House(NamedTuple):
    """What was measured. `circles` holds groups of modules that import each other, directly or not."""

    files_by_folder: dict[str, int]
    circles: list[list[str]]
    twice: dict[str, list[str]]
    longest_chain: list[str]


def measure() -> House:
    """Measure the three packages, imports for type checking included."""
    graph = grimp.build_graph(*PACKAGES)
    imports = {module: sorted(graph.find_modules_directly_imported_by(module)) for module in sorted(graph.modules)}
    circles = find_circles(imports)
    return House(_files_by_folder(), circles, _names_twice(), [] if circles else _longest_chain(imports))


def _files_by_folder() -> dict[str, int]:
    files = (path for package in PACKAGES for path in (ROOT / package).rglob("*.py") if path.stem != "__init__")
    return dict(Counter(str(path.parent.relative_to(ROOT)) for path in files).most_common())


def _names_twice() -> dict[str, list[str]]:
    paths: dict[str, list[str]] = defaultdict(list)
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            paths[path.stem].append(str(path.relative_to(ROOT)))
    return {name: twice for name, twice in paths.items() if len(twice) > 1 and name not in SAME_MEANING}


def find_circles(imports: dict[str, list[str]]) -> list[list[str]]:
    """Groups of modules from each of which every other one of the group is reached."""
    reached = {module: _reached_from(module, imports) for module in imports}
    groups = {frozenset(other for other in reached[one] if one in reached[other]) for one in imports}
    return sorted(sorted(group) for group in groups if group)


def _reached_from(module: str, imports: dict[str, list[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(imports[module])
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            waiting += imports.get(one, [])
    return reached


def _longest_chain(imports: dict[str, list[str]]) -> list[str]:
    @cache
    def chain(module: str) -> list[str]:
        longest: list[str] = []
        for one in imports[module]:
            if len(chain(one)) > len(longest):
                longest = chain(one)
        return [module, *longest]

    return max((chain(module) for module in imports), key=len)


if __name__ == "__main__":
    house = measure()
    for folder, count in house.files_by_folder.items():
        sys.stdout.write(f"{count:3} {folder}\n")
    sys.stdout.write(f"circles: {house.circles or 'none'}\nnames that exist twice: {house.twice or 'none'}\n")
    sys.stdout.write(f"longest import chain, {len(house.longest_chain)}: {' > '.join(house.longest_chain)}\n")
