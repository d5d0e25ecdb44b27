"""Lists of articles as CSV: file and published, optionally title and url."""

import csv
from pathlib import Path
from typing import NamedTuple


class ListedArticle(NamedTuple):
    """An article to read.

    Path, printed name, and what the list says of it.
    """

    path: Path
    name: str
    published: str | None = None
    title: str = ""
    url: str = ""


def list_articles(index: Path) -> list[ListedArticle]:
    """Articles of a list, in order; files are relative to it.

    Raises ValueError without a `file` column.
    """
    with index.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines)
        if "file" not in (rows.fieldnames or ()):
            raise ValueError(f"{index}: the first line must name a column “file”")
        return [
            ListedArticle(
                index.parent / row["file"],
                row["file"],
                (row.get("published") or "").strip() or None,
                (row.get("title") or "").strip(),
                (row.get("url") or "").strip(),
            )
            for row in rows
        ]
