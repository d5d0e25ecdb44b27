"""A whole library as one JSON document: nothing is lost."""

import msgspec

from store.library.library import Library
from store.library.migrations.steps import SCHEMA


def json_of(library: Library) -> str:
    """Articles, events and links, each in the form of store/model.py."""
    everything = {
        "program": "Dateline",
        "schema": SCHEMA,
        "articles": list(library.articles.values()),
        "events": list(library.events.values()),
        "links": list(library.links.values()),
    }
    return msgspec.json.format(msgspec.json.encode(everything), indent=1).decode()
