"""Events for The Timeline Project (`.timeline` files), and back.

Source: The Timeline Project 2, XML with wall-clock times and named categories.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from xml.etree import ElementTree as Xml

from store.exchange.formats.exported import ExportSource, export_name, strip_control_characters
from store.exchange.tables.sheet import Sheet, make_sheet
from store.model.documents import Event
from store.model.partial_dates import wall_span, wall_time

OTHER_COLOUR = "#5B6670"
SHEET = ("title", "start", "end", "notes", "kind", "approximate", "source")
FORM = "2.9.0"
DATE = re.compile(r"(?P<y>\d{1,4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?: (?P<clock>[\d:]+))?")


def to_timeline_project(library: ExportSource) -> str:
    """All dated events, one category a kind; uncertain dates are fuzzy."""
    root = Xml.Element("timeline")
    Xml.SubElement(root, "version").text = FORM
    Xml.SubElement(root, "timetype").text = "gregoriantime"
    categories, events = Xml.SubElement(root, "categories"), Xml.SubElement(root, "events")
    dated = sorted((e for e in library.events.values() if e.facts.start), key=lambda e: (e.facts.start or "", e.id))
    for kind in dict.fromkeys(event.kind for event in dated):
        _add_category(categories, kind, library.kind_colours)
    for event in dated:
        _add_event(events, event, library.kind_colours)
    view = Xml.SubElement(root, "view")
    Xml.SubElement(view, "hidden_categories")
    Xml.indent(root)
    return Xml.tostring(root, "unicode", xml_declaration=True)


def _rgb(colour: str) -> str:
    """#C8501E as "200,80,30"."""
    return ",".join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))


def _add_category(categories: Xml.Element, kind: str, colours: Mapping[str, str]) -> None:
    category = Xml.SubElement(categories, "category")
    colour = _rgb(colours.get(kind, OTHER_COLOUR))
    Xml.SubElement(category, "name").text = strip_control_characters(export_name(kind))
    for name in ("color", "progress_color", "done_color"):
        Xml.SubElement(category, name).text = colour
    Xml.SubElement(category, "font_color").text = "0,0,0"


def _add_event(events: Xml.Element, event: Event, colours: Mapping[str, str]) -> None:
    facts = event.facts
    first, last = wall_span(facts.start or "")
    if facts.end:
        last = max(last, wall_span(facts.end)[1])
    element = Xml.SubElement(events, "event")
    attributes = {
        "start": _clock(first), "end": _clock(last), "text": event.title, "progress": "0", "fuzzy": str(facts.approximate),
        "locked": "False", "ends_today": "False", "category": export_name(event.kind),
        "description": _description(event), "default_color": _rgb(colours.get(event.kind, OTHER_COLOUR)), "milestone": "False",
    }  # fmt: skip
    for name, value in attributes.items():
        Xml.SubElement(element, name).text = strip_control_characters(value)


def _description(event: Event) -> str:
    quotes = [f"“{evidence.quote}”" for report in event.reports for evidence in report.evidence[:1]]
    return "\n".join(filter(None, [*quotes, event.notes]))


def _clock(second: float) -> str:
    return wall_time(second).isoformat(" ", timespec="seconds")


def sheet_of_timeline(data: bytes, name: str) -> Sheet:
    """The events of a file as a table.

    Raises ValueError if it is none.
    """
    plain = data.replace(b"\x00", b"")  # whatever the width of its characters
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:  # nothing that the program writes; entities can fill any memory
        raise ValueError(f"“{name}” holds a document type, which no timeline does")
    try:
        root = Xml.fromstring(data)
    except (Xml.ParseError, LookupError, ValueError) as error:
        raise ValueError(f"“{name}” is no file of The Timeline Project: {error}") from error
    if root.tag != "timeline":
        raise ValueError(f"“{name}” is no file of The Timeline Project: it begins with “{root.tag}”")
    return make_sheet(name, SHEET, [list(_row(event)) for event in root.iterfind("./events/event")])


def _row(event: Xml.Element) -> Iterator[str]:
    start, end = (_moment(event.findtext(name, "")) for name in ("start", "end"))
    whole = start[11:] == "00:00:00" and end[11:] in ("00:00:00", "23:59:59")
    yield event.findtext("text", "")
    yield start[:10] if whole else start
    yield _last_day(start, end) if whole else ("" if end == start else end)
    yield event.findtext("description", "") or ""
    yield event.findtext("category", "") or ""
    yield "yes" if event.findtext("fuzzy") == "True" else ""
    yield event.findtext("hyperlink", "") or ""


def _moment(text: str) -> str:
    """ "2023-3-16 7:10:0" is written without noughts by old versions; what is no date, as before our era, is left as it is."""
    match = DATE.fullmatch(text.strip())
    if match is None:
        return text.strip()
    day = f"{int(match['y']):04}-{int(match['m']):02}-{int(match['d']):02}"
    clock = ":".join(part.zfill(2) for part in match["clock"].split(":")) if match["clock"] else ""
    return f"{day} {clock}".strip()


def _last_day(start: str, end: str) -> str:
    """The last day of what ends at a midnight, "" if it is the first one."""
    try:
        last = date.fromisoformat(end[:10]) - timedelta(days=end[11:] == "00:00:00" and end[:10] > start[:10])
    except (ValueError, OverflowError):
        return end
    return "" if last.isoformat() <= start[:10] else last.isoformat()
