"""A whole library as one JSON document, and back: nothing is lost."""

import re
from collections.abc import Iterator

import msgspec
from msgspec import Struct, structs

from store.language.intervals import plural
from store.library.consensus.merge import ids_in
from store.library.library import Library
from store.library.state.changes import Change, counts_line
from store.library.state.prepared_change import PreparedChange
from store.library.storage.migrations.steps import SCHEMA
from store.model.documents import CANCELLED, OCCURRED, PLANNED, Article, Event, Link, Proposal
from store.model.partial_dates import is_moment
from store.parsing.addresses import without_password

PROGRAM = "Dateline"
STATES = (OCCURRED, PLANNED, CANCELLED)
CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]")


class ExportedLibrary(Struct, frozen=True, kw_only=True):
    """The documents of a library; links and proposals by their ids."""

    program: str = PROGRAM
    schema: int = SCHEMA
    articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
    links: dict[str, Link] | list[Link] = {}
    proposals: dict[str, Proposal] = {}


def to_json(library: Library) -> str:
    """Articles, events, links and proposals, each in the form of store/model/documents.py."""
    everything = ExportedLibrary(
        articles=tuple(library.articles.values()),
        events=tuple(library.events.values()),
        links=dict(library.links),
        proposals=dict(library.proposals),
    )
    return msgspec.json.format(msgspec.json.encode(everything), indent=1).decode()


class _Marker(Struct):
    """The one field that marks a library among JSON documents; the others are skipped, not decoded."""

    program: str = ""


def read_library(data: bytes, name: str) -> ExportedLibrary | None:
    """The library in a JSON document, or None for other JSON.

    Raises ValueError if it is damaged.
    """
    try:
        marker = msgspec.json.decode(data, type=_Marker)
    except msgspec.ValidationError:
        return None
    except msgspec.DecodeError as error:
        raise ValueError(f"“{name}” is no JSON: {error}") from error
    return parse_library(data, name) if marker.program == PROGRAM else None


def parse_library(data: bytes, name: str) -> ExportedLibrary:
    """Decode a library. Raises ValueError if damaged or from a newer version."""
    try:
        content = msgspec.json.decode(data, type=ExportedLibrary)
    except msgspec.DecodeError as error:
        raise ValueError(f"“{name}” is damaged: {error}") from error
    if content.schema > SCHEMA:
        raise ValueError(f"“{name}” was written by a newer Dateline; update the program to import it")
    for what, wrong in (
        ("date", _wrong_dates(content)),
        ("kind of event", _wrong_kinds(content)),
        ("status", _wrong_states(content)),
    ):
        if (word := next(wrong, None)) is not None:
            raise ValueError(f"“{name}” is damaged: “{word}” is no {what}")
    if (loose := next(_loose_ends(content), None)) is not None:
        raise ValueError(f"“{name}” is damaged: there is no event {loose}, to which a link or a proposal leads")
    return structs.replace(content, articles=tuple(_with_safe_address(article) for article in content.articles))


def links_of(content: ExportedLibrary) -> dict[str, Link]:
    """Link by id. Before form 3 they were a list without ids."""
    if isinstance(content.links, dict):
        return content.links
    return {f"{link.source}>{link.target}:{link.relation}": link for link in content.links}


def add_library(library: Library, content: ExportedLibrary, name: str) -> Change:
    """Import another library; existing documents stay as they are."""
    return library.commit(prepare_library(library, content, name))


def prepare_library(library: Library, content: ExportedLibrary, name: str) -> PreparedChange:
    """The import of another library, to be committed."""
    return library.prepare_join(name, content.articles, content.events, links_of(content), content.proposals)


def import_line(change: Change) -> str:
    """Result of an import: "all.json: 3 events added, 1 article ..."."""
    (outcome,) = change.outcomes
    counts = counts_line([outcome])
    others = f"{plural(len(change.articles), 'article')} and {plural(len(change.links), 'link')} added"
    return f"{outcome.title}: {counts}, {others}"


def _wrong_in(event: Event) -> Iterator[str]:
    for facts in (event.facts, *(report.facts for report in event.reports)):
        yield from (date for date in (facts.start, facts.end) if date is not None and not is_moment(date))
    for part in event.parts:
        yield from _wrong_in(part)


def _wrong_kinds(content: ExportedLibrary) -> Iterator[str]:
    yield from (event.kind for event in content.events if not event.kind.strip() or CONTROL.search(event.kind))


def _wrong_states(content: ExportedLibrary) -> Iterator[str]:
    yield from (event.facts.status for event in content.events if event.facts.status not in STATES)


def _loose_ends(content: ExportedLibrary) -> Iterator[str]:
    """Ids of events missing from the file, though its links and proposals name them."""
    known = {key for event in content.events for key in ids_in(event)}
    ends = [end for link in links_of(content).values() for end in (link.source, link.target)]
    yield from (end for end in (*ends, *(e for p in content.proposals.values() for e in p.events)) if end not in known)


def _with_safe_address(article: Article) -> Article:
    """The article with an address of the web, or none."""
    address = without_password(article.url)
    return article if address == article.url else structs.replace(article, url=address)


def _wrong_dates(content: ExportedLibrary) -> Iterator[str]:
    for event in content.events:
        yield from _wrong_in(event)
    yield from (a.published for a in content.articles if a.published is not None and not is_moment(a.published))
