"""Colours, light and dark, and the style sheet made from them."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from gui.theme.kind_styles import KIND_STYLES

# Pixels beside the words in the cells of a table
CELL_PADDING = 6
DIMMED = 0.36  # part of its colour that a mark keeps which the selection does not light; words keep 4.5:1


@dataclass(frozen=True, kw_only=True)
class Theme:
    """The colours of one theme, as #rrggbb.

    `accent_text` is the accent for text, `fault` the colour of errors. `soft` is darker than in the first sketches:
    4.5:1 on panels, so that small text can be read. Colours of kinds are in `kind_styles`.
    """

    name: str
    is_dark: bool
    ink: str
    soft: str
    line: str
    panel: str
    ground: str
    accent: str
    quote: str
    on_bar: str
    accent_text: str
    fault: str
    link: str

    @property
    def faint(self) -> str:
        """Thinned soft ink, for disabled items."""
        soft = QColor(self.soft)
        return f"rgba({soft.red()}, {soft.green()}, {soft.blue()}, 55%)"

    def kind(self, kind: str) -> QColor:
        """The colour of a kind; the ink for kinds without a style."""
        style = KIND_STYLES.get(kind)
        return QColor(self.ink if style is None else style.dark if self.is_dark else style.light)

    def kind_text(self, kind: str) -> QColor:
        """The colour of words of a kind, legible on panels."""
        style = KIND_STYLES.get(kind)
        return QColor(self.ink if style is None else style.dark_text if self.is_dark else style.light_text)


def mix_colours(colour: QColor, ground: QColor, part: float) -> QColor:
    """Mix `part` (0 to 1) of a colour into an opaque ground.

    Blending large shapes while painting took 9 ms instead of 3 for a frame of a million events.
    """
    pairs = ((colour.redF(), ground.redF()), (colour.greenF(), ground.greenF()), (colour.blueF(), ground.blueF()))
    return QColor.fromRgbF(*(part * one + (1 - part) * two for one, two in pairs))


LIGHT = Theme(
    name="light", is_dark=False,
    ink="#1D2329", soft="#55606A", line="#E3E6E9", panel="#F7F8F9", ground="#FFFFFF", accent="#B8860B", quote="#FFE9A8",
    on_bar="#FFFFFF", accent_text="#7D5B06", fault="#B3390A", link="#858F98",
)  # fmt: skip
DARK = Theme(
    name="dark", is_dark=True,
    ink="#E8ECEF", soft="#A3AEB8", line="#2C333A", panel="#1B2025", ground="#14181C", accent="#E5B93C", quote="#4A3D12",
    on_bar="#14181C", accent_text="#E5B93C", fault="#F08A5B", link="#76828D",
)  # fmt: skip


def theme_of(palette: QPalette) -> Theme:
    """The theme that suits the system's palette."""
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
