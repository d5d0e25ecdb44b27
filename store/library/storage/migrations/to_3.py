"""To form 3.

A report keeps its own title, so that merges can be split.
"""

from typing import Any

import msgspec
from msgspec import Raw

from store.library.storage.snapshot_file import Tables


def migrate(tables: Tables) -> Tables:
    """Migrate tables. Raises DecodeError, KeyError or TypeError for other data."""
    return {**tables, "events": {key: _labelled(document) for key, document in tables.get("events", {}).items()}}


def _labelled(document: Raw) -> Raw:
    """An event of one report, its title noted there; of several, whose title it was is not known."""
    event: dict[str, Any] = msgspec.json.decode(document)
    if len(event.get("reports", ())) != 1 or "title" not in event:
        return document
    event["reports"][0]["title"] = event["title"]
    return Raw(msgspec.json.encode(event))
