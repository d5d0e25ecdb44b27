"""A whole library as one JSON document, and back: nothing is lost."""

from typing import Any

import msgspec
from msgspec import Struct

from store.library.changes import Change
from store.library.library import Library
from store.library.migrations.steps import SCHEMA
from store.model import Article, Event, Link, Proposal

PROGRAM = "Dateline"


class Everything(Struct, frozen=True, kw_only=True):
    """The documents of a library; links and proposals by their ids."""

    program: str = PROGRAM
    schema: int = SCHEMA
    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
    links: dict[str, Link] | list[Link] = {}
    proposals: dict[str, Proposal] = {}


def json_of(library: Library) -> str:
    """Articles, events, links and proposals, each in the form of store/model.py."""
    everything = Everything(
        articles=tuple(library.articles.values()),
        events=tuple(library.events.values()),
        links=dict(library.links),
        proposals=dict(library.proposals),
    )
    return msgspec.json.format(msgspec.json.encode(everything), indent=1).decode()


def is_ours(document: Any) -> bool:
    """Whether a JSON document is a library that Dateline wrote."""
    return isinstance(document, dict) and document.get("program") == PROGRAM


def everything_in(data: bytes, name: str) -> Everything:
    """What a JSON document of a library holds. ValueError for a damaged one, or one of a newer Dateline."""
    try:
        found = msgspec.json.decode(data, type=Everything)
    except msgspec.DecodeError as error:
        raise ValueError(f"“{name}” is damaged: {error}") from error
    if found.schema > SCHEMA:
        raise ValueError(f"“{name}” was written by a newer Dateline; update the program to import it")
    return found


def links_of(found: Everything) -> dict[str, Link]:
    """The links by id. Before form 3 they were written as a list, without theirs."""
    if isinstance(found.links, dict):
        return found.links
    return {f"{link.source}>{link.target}:{link.relation}": link for link in found.links}


def add_everything(library: Library, found: Everything, name: str) -> Change:
    """Puts what the library has not under the same id: what is here stays as it is."""
    return library.edit(
        f"Import of {name}",
        articles=[article for article in found.articles if article.id not in library.articles],
        events=[event for event in found.events if event.id not in library.events],
        links={key: link for key, link in links_of(found).items() if key not in library.links},
        proposals={key: proposal for key, proposal in found.proposals.items() if key not in library.proposals},
    )
