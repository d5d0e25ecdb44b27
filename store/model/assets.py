"""Tables in assets/: tab-separated, comments with `#`, names in the first row."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable


def open_asset(name: str) -> Traversable:
    """An asset by its path below `assets/`. Raises FileNotFoundError."""
    resource = files("assets").joinpath(*name.split("/"))
    if not (resource.is_file() or resource.is_dir()):
        raise FileNotFoundError(f"Dateline's asset {name!r} is missing; install the program again")
    return resource


@cache
def read_table(name: str) -> tuple[dict[str, str], ...]:
    """Rows of `assets/<name>.tsv`. Raises ValueError for a row that is too long."""
    rows: list[dict[str, str]] = []
    head: list[str] | None = None
    for number, line in enumerate(open_asset(f"{name}.tsv").read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if head is None:
            head = cells
            continue
        if len(cells) > len(head):
            raise ValueError(f"assets/{name}.tsv, line {number}: {len(cells)} cells under {len(head)} names")
        rows.append(dict(zip(head, cells + [""] * (len(head) - len(cells)), strict=True)))
    return tuple(rows)


def split_names(cell: str) -> tuple[str, ...]:
    """The alternatives in a cell, separated by `|`."""
    return tuple(name.strip() for name in cell.split("|") if name.strip())


@cache
def rows_by_name(name: str) -> dict[str, dict[str, str]]:
    """Rows of a table by their first column."""
    return {next(iter(row.values())): row for row in read_table(name)}
