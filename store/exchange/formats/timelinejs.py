"""Events for TimelineJS as JSON or spreadsheet, and back from JSON.

Source: documentation of TimelineJS 3, "JSON data format" and its spreadsheet template.
"""

import csv
import io
import re
from collections.abc import Iterator
from html import escape
from typing import Any

import msgspec

from store.exchange.formats.exported import ExportSource, export_name
from store.exchange.tables.sheet import Sheet, make_sheet, plain_cell
from store.language.labels import date_label
from store.model.documents import Event
from store.model.partial_dates import MINUTE, in_zone, precision
from store.parsing.addresses import is_address

COLUMNS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text", "Media",
    "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background",
)  # fmt: skip
PARTS = ("year", "month", "day", "hour", "minute")
YEAR = re.compile(r"\d{1,4}")
SHEET = ("title", "start", "end", "notes", "kind", "source")


def _dated(library: ExportSource) -> list[Event]:
    dated = (event for event in library.events.values() if event.facts.start)
    return sorted(dated, key=lambda e: (e.facts.start or "", e.id))


def _parts(moment: str) -> dict[str, int]:
    """A date as TimelineJS has it: only what is known of it, on the clock of the place."""
    numbers = [int(part) for part in moment.partition("T")[0].split("-")]
    at = in_zone(moment, None) if precision(moment) == MINUTE else None
    return dict(zip(PARTS, [*numbers, *([at.hour, at.minute] if at else [])], strict=False))


def to_timelinejs_json(library: ExportSource) -> str:
    """All dated events as slides, grouped by kind.

    TimelineJS shows headlines and groups as HTML, so they are escaped.
    """
    slides = [_slide(event, library) for event in _dated(library)]
    return msgspec.json.format(msgspec.json.encode({"events": slides}), indent=1).decode()


def _slide(event: Event, library: ExportSource) -> dict[str, Any]:
    facts = event.facts
    slide: dict[str, Any] = {
        "unique_id": event.id,
        "start_date": _parts(facts.start or ""),
        "display_date": date_label(facts),
        "text": {"headline": _escaped(event.title), "text": _text(event, library)},
        "group": _escaped(export_name(event.kind)),
    }
    return slide | ({"end_date": _parts(facts.end)} if facts.end else {})


def _text(event: Event, library: ExportSource) -> str:
    """The sentence that says so and its source, as HTML; the notes."""
    lines = []
    for report in event.reports[:3]:
        article = library.articles.get(report.article)
        quote = report.evidence[0].quote if report.evidence else ""
        source = _escaped((article.outlet or article.title) if article else "")
        address = article.url if article and is_address(article.url) else ""
        link = f'<a href="{_escaped(address)}">{source}</a>' if address else source
        lines += [f"<p>“{_escaped(quote)}” {link}</p>"] if quote else []
    notes = "".join(f"<p>{_escaped(line)}</p>" for line in event.notes.splitlines())
    return "".join(lines) + notes


def _escaped(text: str) -> str:
    return escape(text, quote=True)


def to_timelinejs_csv(library: ExportSource) -> str:
    """The rows of TimelineJS's spreadsheet."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for event in _dated(library):
        facts = event.facts
        cells = [
            *_cells(facts.start or ""),
            *_cells(facts.end or ""),
            date_label(facts),
            _escaped(event.title),
            _text(event, library),
        ]
        kind = _escaped(export_name(event.kind))
        rows.writerow([plain_cell(cell) for cell in (*cells, "", "", "", "", "", kind, "")])
    return "\ufeff" + out.getvalue()


def _cells(moment: str) -> list[str]:
    parts = _parts(moment) if moment else {}
    clock = f"{parts['hour']:02}:{parts['minute']:02}" if "hour" in parts else ""
    year = f"{parts['year']:04}" if parts else ""
    return [year, *(str(parts.get(part, "")) for part in PARTS[1:3]), clock]


def sheet_of_timelinejs(data: bytes, name: str) -> Sheet | None:
    """The slides as a table, or None for other JSON."""
    document = msgspec.json.decode(data)
    events = document.get("events") if isinstance(document, dict) else None
    slides = [event for event in events if isinstance(event, dict)] if isinstance(events, list) else []
    if not any("start_date" in slide for slide in slides):
        return None
    return make_sheet(name, SHEET, [list(_row(slide)) for slide in slides])


def _row(slide: dict[str, Any]) -> Iterator[str]:
    text, media = slide.get("text"), slide.get("media")
    fields = text if isinstance(text, dict) else {"headline": text or ""}
    yield _plain(fields.get("headline") or "")
    yield _moment(slide.get("start_date"))
    yield _moment(slide.get("end_date"))
    yield _plain(fields.get("text") or "")
    yield _plain(slide.get("group") or "")
    yield str((media.get("url") if isinstance(media, dict) else media) or "")


def _plain(html: object) -> str:
    """The words of a piece of HTML."""
    from lxml.etree import LxmlError  # noqa: PLC0415 - 30 ms, for importers of slides alone
    from lxml.html import fromstring  # noqa: PLC0415

    text = str(html)
    if "<" not in text and "&" not in text:
        return text
    try:
        return " ".join(fromstring(f"<div>{text}</div>").text_content().split())
    except (LxmlError, ValueError):  # of characters that no document may hold
        return text


def _moment(value: Any) -> str:
    """A date of TimelineJS, whose numbers may be written as words; in words where it is none that can be held."""
    if not isinstance(value, dict):
        return str(value or "")
    numbers = [str(value.get(part, "")).strip() for part in PARTS]
    if not YEAR.fullmatch(numbers[0]):
        return f"year {numbers[0]}" if numbers[0] else ""
    if numbers[1] and not numbers[1].isdecimal():
        return " ".join(filter(None, [numbers[2], numbers[1], numbers[0]]))
    known = [numbers[0].zfill(4)]
    for number in numbers[1:3]:
        if not number.isdecimal():
            break
        known.append(number.zfill(2))
    whole = len(known) == len(numbers[:3]) and numbers[3].isdecimal()
    return "-".join(known) + (f"T{numbers[3].zfill(2)}:{(numbers[4] or '0').zfill(2)}" if whole else "")
