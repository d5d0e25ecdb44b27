"""Colour and glyph of each kind of event. No Qt, for exporters.

Red-green blind eyes tell them apart in both themes: `tests/gui/theme/test_colours.py` holds the distances.
"""

from typing import NamedTuple

from store.model.documents import DRILL, LAUNCH, MEETING, NUCLEAR_TEST

TRIANGLE, STAR, BAR, CIRCLE = "triangle", "star", "bar", "circle"


class KindStyle(NamedTuple):
    """Colours as #rrggbb on both themes, and the point glyph."""

    light: str
    dark: str
    glyph: str = CIRCLE


KIND_STYLES = {
    LAUNCH: KindStyle(light="#C8501E", dark="#F08A5B", glyph=TRIANGLE),
    DRILL: KindStyle(light="#1B7F79", dark="#4DB8AF", glyph=BAR),
    MEETING: KindStyle(light="#2F5FA8", dark="#7FA8E8", glyph=CIRCLE),
    NUCLEAR_TEST: KindStyle(light="#5F1D73", dark="#AA6CB8", glyph=STAR),
}


def glyph_of(kind: str) -> str:
    """The glyph of a kind; a circle for kinds without a style."""
    return KIND_STYLES[kind].glyph if kind in KIND_STYLES else CIRCLE


def export_colours() -> dict[str, str]:
    """Colours for files of other programs, as #rrggbb by kind."""
    return {kind: style.light for kind, style in KIND_STYLES.items()}
