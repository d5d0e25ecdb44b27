"""Tooltips of glyphs, columns and links."""

from html import escape

from PySide6.QtCore import QPointF

from gui.timeline.frame.frame_layout import FrameLayout
from gui.timeline.layout.lane_heights import Lane
from gui.timeline.layout.lane_layout import StackedColumn
from gui.timeline.painting.link_painter import LinkPainter
from gui.view_model.time_zone import Zone
from gui.view_model.timeline_model import TimelineModel
from store.language.calendar_names import day_of_year
from store.language.labels import date_in_zone_label, kind_name, kinds_name
from store.language.link_labels import basis_label, link_grounds, link_label
from store.language.translate import tr, tr_n
from store.model.documents import Event, Link
from store.model.partial_dates import wall_time

# Pixels of a card, and letters of a quote on it
WIDTH, QUOTED = 280, 160


def tooltip_at(model: TimelineModel, layout: FrameLayout, links: LinkPainter, point: QPointF) -> str:
    """The tooltip at a point of the view.

    "" if nothing is there.
    """
    hit = layout.at(point)
    if hit is None:
        link = links.at(point)
        return link_tooltip(link, model) if link is not None else ""
    view, shown = hit
    if isinstance(shown, StackedColumn):
        return column_tooltip(view.lane, shown, model)
    event = model.event_of(layout.head(view, shown))
    return event_tooltip(event, len(shown.members) - 1, model.zone.zone) if event is not None else ""


def event_tooltip(event: Event, more: int, zone: Zone) -> str:
    """Title, date, place, evidence, and the number of further events there."""
    quote = next((e.quote for report in event.reports for e in report.evidence), "")
    where = f" · {escape(event.facts.place.name)}" if event.facts.place else ""
    when = escape(date_in_zone_label(event.facts, zone.rules, tr(zone.name)))
    others = (
        "<br>"
        + tr_n(
            more,
            "and {n} more event here; double click to zoom in",
            "and {n} more events here; double click to zoom in",
        )
        if more
        else ""
    )
    words = f"<b>{escape(event.title)}</b><br>{when}{where}<br><i>{escape(quote[:QUOTED])}</i>{others}"
    return f"<div style='width:{WIDTH}px'>{words}</div>"


def column_tooltip(lane: Lane, column: StackedColumn, model: TimelineModel) -> str:
    """Number of events in a column by kind, and their period."""
    first, last = (wall_time(second) for second in (column.first, column.last - 1))
    kinds = [_many(count, model.columns.kinds[code]) for code, count in column.shares]
    days = day_of_year(first, short=True)
    if last.date() != first.date():
        days = tr("{first} to {last}", first=days, last=day_of_year(last, short=True))
    else:
        days = f"{days}, {tr('{first} to {last}', first=f'{first:%H:%M}', last=f'{last:%H:%M}')}"
    words = f"<b>{escape(', '.join(kinds))}</b> · {escape(model.lane_name(lane.key))}<br>{days}<br>{tr('double click to zoom in')}"
    return f"<div style='width:{WIDTH}px'>{words}</div>"


def _many(count: int, kind: str) -> str:
    return f"{count:,} {(kind_name if count == 1 else kinds_name)(kind).lower()}"


def link_tooltip(link: Link, model: TimelineModel) -> str:
    """Relation, time between, basis, and the sentence or rule behind a link."""
    source, target = model.event_of(link.source), model.event_of(link.target)
    if source is None or target is None:
        return ""
    head = f"<b>{escape(link_label(link, source, target))}</b> · {escape(basis_label(link))}"
    grounds = link_grounds(link)[:QUOTED] if link.quote or link.rule else ""
    lines = [head, f"{escape(source.title)} → {escape(target.title)}", f"<i>{escape(grounds)}</i>" if grounds else ""]
    lines.append(escape(model.link_rates.label(link)))
    return f"<div style='width:{WIDTH}px'>{'<br>'.join(filter(None, lines))}</div>"
