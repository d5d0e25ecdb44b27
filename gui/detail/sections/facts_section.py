"""When, where, who, tags and notes, each editable in place."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gui.detail.inline_editor import EditableField, Editing
from gui.view_model.time_zone import Zone
from gui.widgets.buttons import link_button
from gui.widgets.plain_text import plain_label
from gui.widgets.text_labels import empty_column, heading_label, text_label
from store.language.labels import coordinates_label, date_label, state_label, zone_label
from store.language.stored_messages import how_dated
from store.language.translate import tr, tr_noop
from store.model.documents import SET_BY_USER, Event

ADD = {
    "when": tr_noop("add a date"), "place": tr_noop("add a place"), "actors": tr_noop("add states"), "people": tr_noop("add people"),
    "tags": tr_noop("add tags"), "notes": tr_noop("add notes"),
}  # fmt: skip
# The fields of an event that a field of the pane stands for
HELD_AS = {
    "when": ("start", "end"),
    "place": ("place",),
    "actors": ("actors",),
    "people": ("people",),
    "title": ("title",),
}


def facts_section(event: Event, zone: Zone, editing: Editing) -> QWidget:
    """Make the section of when, where and who, with their sources."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    facts = event.facts
    is_inferred = facts.dated_by not in ("", SET_BY_USER)
    source = tr("from {source}", source=how_dated(facts.dated_by)) if is_inferred else ""
    behind = [line for line in (zone_label(facts, zone.rules, tr(zone.name)), source) if line]
    rows = [
        ("when", tr("When"), date_label(facts) if facts.start else "", behind),
        ("place", tr("Where"), *_place_words(event)),
        ("actors", tr("Who"), ", ".join(state_label(code) for code in facts.actors), []),
        ("people", tr("People"), ", ".join(facts.people), []),
    ]
    for field, name, value, lines in rows:
        if value or editing.is_allowed or field == "when":
            _row(grid, name, _field(field, event, value or _nothing(field), lines, editing))
    return box


def _place_words(event: Event) -> tuple[str, list[str]]:
    place = event.facts.place
    if place is None:
        return "", []
    there = coordinates_label(place.lat, place.lon) if place.lat is not None and place.lon is not None else ""
    country = state_label(place.country) if place.country else ""
    name = place.name if not country or country in place.name else f"{place.name}, {country}"
    return name, [there] if there else []


def _nothing(field: str) -> str:
    return tr("No date is known") if field == "when" else tr(ADD[field])


def _row(grid: QGridLayout, name: str, field: QWidget) -> None:
    label = plain_label(name)
    label.setProperty("soft", True)
    label.setContentsMargins(4, 2, 0, 0)
    row = grid.rowCount()
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(field, row, 1)


def _field(field: str, event: Event, value: str, behind: list[str], editing: Editing) -> QWidget:
    has_value = value not in (tr(ADD.get(field, "")), tr("No date is known"))
    labels = [text_label(value, soft=not has_value), *(text_label(line, size=8.5, soft=True) for line in behind)]
    editable = EditableField(field, event, labels, editing)
    user_fields = [name for name in HELD_AS.get(field, ()) if name in event.user_fields]
    return with_release(editable, event, user_fields, editing) if user_fields and event.reports else editable


def with_release(editable: QWidget, event: Event, user_fields: list[str], editing: Editing) -> QWidget:
    """A field set by the user, with a button to release it."""
    box, column = empty_column(0)
    column.addWidget(editable)
    row = QHBoxLayout()
    row.setContentsMargins(4, 0, 0, 0)
    row.addWidget(text_label(tr("set by you"), size=8.5, soft=True), 1)
    back = link_button(
        tr("Use the reports"),
        tr("Leave this field to the reports again"),
        partial(_release, editing, event, user_fields),
    )
    back.setEnabled(editing.is_allowed)
    row.addWidget(back)
    column.addLayout(row)
    return box


def _release(editing: Editing, event: Event, user_fields: list[str]) -> None:
    editing.actions.release(event.id, user_fields)


def title_field(event: Event, editing: Editing) -> QWidget:
    """The title, large."""
    editable = EditableField("title", event, [text_label(event.title, size=14.0, bold=True)], editing)
    user_fields = [name for name in ("title",) if name in event.user_fields]
    return with_release(editable, event, user_fields, editing) if user_fields and event.reports else editable


def notes_section(event: Event, editing: Editing) -> QWidget | None:
    """Make the section of tags and note, with ways to add them."""
    if not (event.tags or event.notes or editing.is_allowed):
        return None
    box, column = empty_column()
    column.addWidget(heading_label(tr("Notes")))
    for field, value in (("tags", ", ".join(f"#{tag}" for tag in event.tags)), ("notes", event.notes)):
        if value or editing.is_allowed:
            column.addWidget(_field(field, event, value or _nothing(field), [], editing))
    return box
