"""Colours, light and dark, and the style sheet made from them."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from store.model.documents import DRILL, LAUNCH, MEETING, NUCLEAR_TEST

CELL_PADDING = 6
"""Pixels beside the words in the cells of a table."""
DIMMED = 0.32  # opacity of what the selection does not light: there, but not in the way (as in the sketches)


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, as #rrggbb.

    `accent_text` is the accent where it colours words, `fault` colours words that say what is wrong. `soft` is a shade
    darker than in the first sketches: 4.5:1 on the panels, so that small text can be read. So is the purple of nuclear
    tests, which red-green blind eyes could not tell from the blue of meetings (tests/gui/theme/test_colours.py).
    """

    name: str
    ink: str
    soft: str
    line: str
    panel: str
    ground: str
    accent: str
    quote: str
    launch: str
    drill: str
    meeting: str
    nuclear_test: str
    on_bar: str
    accent_text: str
    fault: str

    @property
    def faint(self) -> str:
        """The soft ink thinned, for what cannot be chosen."""
        soft = QColor(self.soft)
        return f"rgba({soft.red()}, {soft.green()}, {soft.blue()}, 55%)"

    def kind(self, kind: str) -> QColor:
        """The colour of a kind; of kinds that users add, the ink."""
        named = {LAUNCH: self.launch, DRILL: self.drill, MEETING: self.meeting, NUCLEAR_TEST: self.nuclear_test}
        return QColor(named.get(kind, self.ink))


def mix_colours(colour: QColor, ground: QColor, part: float) -> QColor:
    """A colour with `part` of 1 of it over a ground, as one opaque colour.

    To blend large shapes while painting made a frame of a million events take 9 ms instead of 3.
    """
    pairs = ((colour.redF(), ground.redF()), (colour.greenF(), ground.greenF()), (colour.blueF(), ground.blueF()))
    return QColor.fromRgbF(*(part * one + (1 - part) * two for one, two in pairs))


LIGHT = Theme(
    "light", "#1D2329", "#55606A", "#E3E6E9", "#F7F8F9", "#FFFFFF", "#B8860B", "#FFE9A8",
    "#C8501E", "#1B7F79", "#2F5FA8", "#5F1D73", "#FFFFFF", "#7D5B06", "#B3390A",
)  # fmt: skip
DARK = Theme(
    "dark", "#E8ECEF", "#A3AEB8", "#2C333A", "#1B2025", "#14181C", "#E5B93C", "#4A3D12",
    "#F08A5B", "#4DB8AF", "#7FA8E8", "#AA6CB8", "#14181C", "#E5B93C", "#F08A5B",
)  # fmt: skip


def theme_of(palette: QPalette) -> Theme:
    """The theme that goes with the system's palette: dark where its text is lighter than its window."""
    text = palette.color(QPalette.ColorRole.WindowText).lightness()
    return DARK if text > palette.color(QPalette.ColorRole.Window).lightness() else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """A Qt palette in the colours of the theme."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, theme.ground), (role.Base, theme.ground), (role.AlternateBase, theme.panel),
        (role.WindowText, theme.ink), (role.Text, theme.ink), (role.ButtonText, theme.ink), (role.Button, theme.panel),
        (role.ToolTipBase, theme.panel), (role.ToolTipText, theme.ink), (role.PlaceholderText, theme.soft),
        (role.Highlight, theme.accent), (role.HighlightedText, theme.ground), (role.Link, theme.accent),
        (role.Mid, theme.line), (role.Midlight, theme.line), (role.Light, theme.panel), (role.Dark, theme.soft),
    ):  # fmt: skip
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.soft))
    return palette
