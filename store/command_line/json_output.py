"""The JSON lines of `dateline read --json`: one object an article."""

from typing import Any

import msgspec

from store.model.documents import Event, LaunchFacts, Link, Reading


def line_of(name: str, reading: Reading) -> str:
    """One article's events and links as a line of JSON."""
    article = reading.article
    about = {
        "id": article.id,
        "title": article.title,
        "published": article.published,
        "published_how": article.published_how,
        "url": article.url,
        "outlet": article.outlet,
        "author": article.author,
    }
    events = [event_object(event) for event in reading.events]
    links = [link_object(link) for link in reading.links]
    return msgspec.json.encode({"file": name, "article": about, "events": events, "links": links}).decode()


def error_line(name: str, error: str) -> str:
    """The line for an article that cannot be read."""
    return msgspec.json.encode({"file": name, "error": error}).decode()


def event_object(event: Event) -> dict[str, Any]:
    """An event as the labelling guide writes it."""
    facts = event.facts
    return {
        "id": event.id,
        "kind": event.kind,
        "status": facts.status,
        "title": event.title,
        "start": facts.start,
        "end": facts.end,
        "approximate": facts.approximate,
        "actors": list(facts.actors),
        "people": list(facts.people),
        "place": msgspec.to_builtins(facts.place),
        "launch": _launch_object(facts.launch),
        "confidence": max((report.confidence for report in event.reports), default=1.0),
        "evidence": [msgspec.to_builtins(e) for report in event.reports for e in report.evidence],
    }


def _launch_object(launch: LaunchFacts | None) -> dict[str, Any] | None:
    if launch is None:
        return None
    values: dict[str, Any] = msgspec.to_builtins(launch)
    whole = ("range_km", "apogee_km", "flight_min")
    return {key: int(v) if key in whole and v is not None and v == int(v) else v for key, v in values.items()}


def link_object(link: Link) -> dict[str, str]:
    """A link as the labelling guide writes it."""
    return {"from": link.source, "to": link.target, "relation": link.relation, "basis": link.basis, "quote": link.quote}
