"""Events as CSV, one row each (UTF-8 with BOM, as Excel expects)."""

import csv
import io

from store.exchange.formats.exported import ExportSource
from store.exchange.tables.sheet import Sheet, plain_cell, read_sheet
from store.model.documents import Event, LaunchFacts, Place
from store.parsing.encoding import decode_text

COLUMNS = (
    "id", "kind", "status", "start", "end", "approximate", "title", "actors", "people", "place", "lat", "lon", "country",
    "count", "class", "name", "range_km", "apogee_km", "flight_min", "outcome", "dated_by", "quote", "sources", "tags", "notes",
)  # fmt: skip


def to_csv(library: ExportSource) -> str:
    """All events by start, undated ones last.

    Lists are joined by "; ".
    """
    out = io.StringIO()
    rows = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    rows.writeheader()
    for event in sorted(library.events.values(), key=lambda e: (e.facts.start or "9999", e.id)):
        rows.writerow({name: plain_cell(value) for name, value in _row(event, library).items()})
    return "\ufeff" + out.getvalue()


def read_csv(data: bytes, name: str) -> Sheet:
    """Read a CSV or TSV file. Raises ValueError without rows or encoding."""
    return read_sheet(decode_text(data), name)


def _row(event: Event, library: ExportSource) -> dict[str, object]:
    facts, place, launch = event.facts, event.facts.place or Place(name=""), event.facts.launch or LaunchFacts()
    sources = [library.articles[r.article] for r in event.reports if r.article in library.articles]
    return {
        "id": event.id,
        "kind": event.kind,
        "status": facts.status,
        "start": facts.start,
        "end": facts.end,
        "approximate": "yes" if facts.approximate else "",
        "title": event.title,
        "actors": "; ".join(facts.actors),
        "people": "; ".join(facts.people),
        "place": place.name,
        "lat": place.lat,
        "lon": place.lon,
        "country": place.country,
        "count": launch.count,
        "class": launch.missile_class,
        "name": launch.name,
        "range_km": launch.range_km,
        "apogee_km": launch.apogee_km,
        "flight_min": launch.flight_min,
        "outcome": launch.outcome,
        "dated_by": facts.dated_by,
        "quote": next((e.quote for r in event.reports for e in r.evidence), ""),
        "sources": "; ".join(a.url or a.file_name or a.title for a in sources),
        "tags": "; ".join(event.tags),
        "notes": event.notes,
    }
