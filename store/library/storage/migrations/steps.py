"""The form of a library, and the migrations to the current one."""

from pathlib import Path
from typing import Any

import msgspec

from store.library.storage.errors import DamagedLibraryError, RepairableLibraryError
from store.library.storage.migrations import to_2, to_3
from store.library.storage.snapshot_file import Tables

# The form that this program writes
SCHEMA = 3
# What leads on from each older form
STEPS = {1: to_2.migrate, 2: to_3.migrate}


def read_schema(tables: Tables, path: Path) -> int:
    """Form of the tables, SCHEMA if empty.

    Raises DamagedLibraryError for no library, or one of a newer version.
    """
    if not tables:
        return SCHEMA
    try:
        document = tables.get("about", {}).get("1")
        about: dict[str, Any] = msgspec.json.decode(document) if document else {}
        schema = about.get("schema")
    except (msgspec.DecodeError, AttributeError) as error:
        raise RepairableLibraryError(f"{path}: its table “about” is damaged: {error}") from error
    if not isinstance(schema, int):
        raise DamagedLibraryError(f"{path} is no Dateline library; it was left as it is")
    if schema > SCHEMA:
        raise DamagedLibraryError(f"{path} was written by a newer Dateline; update the program to open it")
    return schema


def migrate_tables(tables: Tables, path: Path) -> Tables:
    """Migrate tables to the current form. Raises DamagedLibraryError."""
    schema = read_schema(tables, path)
    try:
        for step in range(schema, SCHEMA):
            tables = STEPS[step](tables)
    except (msgspec.DecodeError, KeyError, TypeError, AttributeError) as error:
        raise RepairableLibraryError(f"{path}: a document is damaged: {error}") from error
    return {**tables, "about": {"1": msgspec.Raw(msgspec.json.encode({"program": "Dateline", "schema": SCHEMA}))}}
