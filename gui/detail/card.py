"""The card of an event: all sections from top to bottom.

Imported when an event is first selected.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from gui.detail.header import acts_row, header_section
from gui.detail.inline_editor import Editing
from gui.detail.launch_table import launch_section
from gui.detail.sections.facts_section import facts_section, notes_section, title_field
from gui.detail.sections.history_section import history_section
from gui.detail.sections.links_section import links_section
from gui.detail.sections.merge_section import apart_section, parts_section, proposals_section
from gui.detail.sections.reports_section import Show, reports_section
from gui.theme.theme import Theme
from gui.view_model.links.link_rates import LinkRates
from gui.view_model.time_zone import Zone
from store.model.documents import Event, Link


class CardActions(NamedTuple):
    """Requests that the sections of a card make, and the selected link."""

    link: Callable[[], None]
    merge: Callable[[], None]
    select: Callable[[str], None]
    show_article: Show
    show_map: Callable[[], None]
    turn_history: Callable[[], None]
    rates: LinkRates
    chosen_link: Link | None = None


def make_card_sections(
    event: Event, editing: Editing, theme: Theme, zone: Zone, acts: CardActions, *, history_is_open: bool
) -> list[QWidget]:
    """Make the sections of an event's card, from top to bottom."""
    library, select = editing.library, acts.select
    sections = [
        header_section(event, theme, editing),
        title_field(event, editing),
        acts_row(event, editing, acts.link, acts.merge, select),
        facts_section(event, zone, editing),
        _mini_map(event, theme, acts.show_map),
        launch_section(event, editing, theme),
        proposals_section(event, library, editing.actions, select),
        links_section(event, library, theme, select, editing.actions, acts.chosen_link, acts.rates),
        notes_section(event, editing),
        parts_section(event, library, editing.actions),
        apart_section(event, library, editing.actions, select),
        reports_section(event, library, theme, acts.show_article),
        history_section(event, library, is_open=history_is_open, turn=acts.turn_history),
    ]
    return [part for part in sections if part is not None]


def _mini_map(event: Event, theme: Theme, show_map: Callable[[], None]) -> QWidget | None:
    if event.facts.place is None or event.facts.place.lat is None:
        return None
    from gui.map.mini_map import MiniMap  # noqa: PLC0415 - the shapes of the world are read for events with a place only

    return MiniMap(event, theme, show_map)
