"""To form 2: documents under their own ids, and a history."""

from typing import Any

import msgspec

from store.library.storage.snapshot_file import Documents, Tables

TABLES = ("articles", "events", "links")


def migrate(tables: Tables) -> Tables:
    """Migrate tables. Raises DecodeError, KeyError or TypeError for other data."""
    unwrapped = {name: _unwrapped(tables.get(name, {})) for name in TABLES}
    return {**{name: table for name, table in tables.items() if name not in TABLES}, **unwrapped}


def _unwrapped(documents: Documents) -> Documents:
    unwrapped: Documents = {}
    for document in documents.values():
        wrapped: dict[str, Any] = msgspec.json.decode(document)
        unwrapped[str(wrapped["id"])] = msgspec.Raw(msgspec.json.encode(wrapped["value"]))
    return unwrapped
