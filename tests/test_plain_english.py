"""How the code is written: names of the field, and docstrings that a newcomer understands."""

import ast
import keyword
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest

from tests.support.paths import ROOT

SOURCES = [path for package in ("gui", "store", "assets") for path in sorted((ROOT / package).rglob("*.py"))]
LONGEST_SUMMARY = 12


def identifiers() -> Counter[str]:
    names: Counter[str] = Counter()
    for path in SOURCES:
        with path.open("rb") as file:
            tokens = tokenize.tokenize(file.readline)
            names.update(t.string for t in tokens if t.type == tokenize.NAME and not keyword.iskeyword(t.string))
    return names


def docstrings() -> Iterator[tuple[str, str, bool]]:
    """Where it stands, its text, and whether it belongs to a module or a public name."""
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and (text := ast.get_docstring(node)):
                name = getattr(node, "name", "")
                yield f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}", text, not name.startswith("_")


@pytest.mark.parametrize(("word", "most"), [("told", 0), ("found", 99)])
def test_that_a_word_that_says_nothing_names_hardly_anything(word: str, most: int) -> None:
    names = identifiers()
    counted = {name: count for name, count in names.items() if word in name.lower().strip("_").split("_")}
    assert sum(counted.values()) <= most, counted


@pytest.mark.parametrize(
    ("pattern", "most"), [(r"\bthat (?:is|are)\b", 19), (r"\b[Ww]hat (?:is|are)\b", 39)], ids=["that is", "what is"]
)
def test_that_docstrings_do_not_read_like_a_translation(pattern: str, most: int) -> None:
    where = [place for place, text, _ in docstrings() for _ in re.findall(pattern, text)]
    assert len(where) <= most, where


def test_that_the_first_line_of_a_docstring_is_short() -> None:
    long = [
        f"{place}: {text.splitlines()[0]}"
        for place, text, is_public in docstrings()
        if is_public and len(text.splitlines()[0].split()) > LONGEST_SUMMARY
    ]
    assert long == []


def test_that_constants_are_explained_by_comments_not_by_strings() -> None:
    strings = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            body = getattr(node, "body", None)
            for before, after in pairwise(body) if isinstance(body, list) else ():
                is_string = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
                if isinstance(before, ast.Assign | ast.AnnAssign) and is_string:
                    strings.append(f"{path.relative_to(ROOT)}:{after.lineno}")
    assert strings == []
