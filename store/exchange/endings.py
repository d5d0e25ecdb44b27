"""What can be imported as events, by the endings of files."""

from pathlib import Path

TABLES = (".csv", ".tsv", ".tab")
ENDINGS = (*TABLES, ".ics", ".timeline", ".json")
"""What can be imported."""


def is_importable(path: Path) -> bool:
    """Whether a file is to be imported as events, rather than read as an article."""
    return path.suffix.lower() in ENDINGS
