"""Writes a library into a file of another form; the ending says which."""

from pathlib import Path

from store.exchange.as_csv import csv_of
from store.exchange.as_json import json_of
from store.library.library import Library

FORMS = {".csv": csv_of, ".json": json_of}


def export(library: Library, path: Path) -> int:
    """Writes all events to `path`; gives their number. ValueError names the endings that can be written."""
    form = FORMS.get(path.suffix.lower())
    if form is None:
        raise ValueError(f"“{path.name}”: the ending must be one of {', '.join(FORMS)}")
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_text(form(library), "utf-8", newline="")
        beside.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        beside.unlink(missing_ok=True)
    return len(library.events)
