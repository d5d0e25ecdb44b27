"""Colour and glyph of each kind of event. No Qt, for exporters.

Red-green blind eyes tell them apart in both themes: `tests/gui/theme/test_colours.py` holds the distances.
"""

from typing import NamedTuple

from store.model.documents import DRILL, LAUNCH, MEETING, NUCLEAR_TEST

TRIANGLE, STAR, BAR, CIRCLE = "triangle", "star", "bar", "circle"


class KindStyle(NamedTuple):
    """Colours of marks and words, and the point glyph.

    As #rrggbb, for both themes.
    """

    light: str
    dark: str
    light_text: str
    dark_text: str
    glyph: str = CIRCLE


KIND_STYLES = {
    LAUNCH: KindStyle(light="#C8501E", dark="#F08A5B", light_text="#A8400F", dark_text="#F59A72", glyph=TRIANGLE),
    DRILL: KindStyle(light="#1B7F79", dark="#4DB8AF", light_text="#125F5A", dark_text="#6CCBC3", glyph=BAR),
    MEETING: KindStyle(light="#2F5FA8", dark="#7FA8E8", light_text="#2A5596", dark_text="#93B6EE", glyph=CIRCLE),
    NUCLEAR_TEST: KindStyle(light="#5F1D73", dark="#AA6CB8", light_text="#5F1D73", dark_text="#C795D3", glyph=STAR),
}


def glyph_of(kind: str) -> str:
    """The glyph of a kind; a circle for kinds without a style."""
    return KIND_STYLES[kind].glyph if kind in KIND_STYLES else CIRCLE


def export_colours() -> dict[str, str]:
    """Colours for files of other programs, as #rrggbb by kind."""
    return {kind: style.light for kind, style in KIND_STYLES.items()}
