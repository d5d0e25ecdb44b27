"""Colours, light and dark, and the style sheet made from them."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from store.model import DRILL, LAUNCH, MEETING, NUCLEAR_TEST

CELL_PADDING = 6
"""Pixels beside the words in the cells of a table."""


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, as #rrggbb.

    `accent_text` is the accent where it colours words. `soft` is a shade darker than in the first sketches:
    4.5:1 on the panels, so that small text can be read.
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

    @property
    def faint(self) -> str:
        """The soft ink thinned, for what cannot be chosen."""
        soft = QColor(self.soft)
        return f"rgba({soft.red()}, {soft.green()}, {soft.blue()}, 55%)"

    def kind(self, kind: str) -> QColor:
        """The colour of a kind; of kinds that users add, the ink."""
        named = {LAUNCH: self.launch, DRILL: self.drill, MEETING: self.meeting, NUCLEAR_TEST: self.nuclear_test}
        return QColor(named.get(kind, self.ink))


LIGHT = Theme(
    "light", "#1D2329", "#55606A", "#E3E6E9", "#F7F8F9", "#FFFFFF", "#B8860B", "#FFE9A8",
    "#C8501E", "#1B7F79", "#2F5FA8", "#7A3E9D", "#FFFFFF", "#7D5B06",
)  # fmt: skip
DARK = Theme(
    "dark", "#E8ECEF", "#A3AEB8", "#2C333A", "#1B2025", "#14181C", "#E5B93C", "#4A3D12",
    "#F08A5B", "#4DB8AF", "#7FA8E8", "#C08BDD", "#14181C", "#E5B93C",
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


def style_sheet(theme: Theme) -> str:
    """The look of the window's frame, buttons and panes."""
    t = theme
    return f"""
    QMainWindow, QDialog {{ background: {t.ground}; }}
    QMenuBar {{ background: {t.panel}; color: {t.ink}; }}
    QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.line}; border-radius: 4px; }}
    QMenu {{ background: {t.ground}; color: {t.ink}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 16px; border-radius: 4px; }}
    QMenu::item:disabled {{ color: {t.faint}; }}
    QMenu::item:selected {{ background: {t.line}; color: {t.ink}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QStatusBar {{ background: {t.panel}; color: {t.soft}; border-top: 1px solid {t.line}; }}
    QStatusBar::item {{ border: none; }}
    QWidget#header {{ background: {t.panel}; border-bottom: 1px solid {t.line}; }}
    QLabel#libraryName {{ font-weight: 600; font-size: 15px; }}
    QLabel[soft="true"] {{ color: {t.soft}; }}
    QSplitter::handle {{ background: {t.line}; }}
    QToolTip {{ background: {t.panel}; color: {t.ink}; border: 1px solid {t.line}; padding: 6px; }}
    QPushButton {{ background: {t.ground}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; padding: 6px 14px; }}
    QPushButton:hover {{ border-color: {t.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 1px solid {t.accent}; }}
    QPushButton:default {{ border-color: {t.accent}; }}
    QStatusBar QToolButton, QScrollArea QToolButton, QWidget#banner QToolButton {{ background: transparent; color: {t.ink};
        border: 1px solid transparent; border-radius: 4px; padding: 3px 8px; }}
    QStatusBar QToolButton:hover, QScrollArea QToolButton:hover, QWidget#banner QToolButton:hover {{ background: {t.line}; }}
    QScrollArea QToolButton[link="true"] {{ color: {t.accent_text}; padding: 0px; }}
    QComboBox QAbstractItemView {{ background: {t.ground}; color: {t.ink}; selection-background-color: {t.line};
        selection-color: {t.ink}; }}
    QTableView::item {{ padding: 0px {CELL_PADDING}px; }}
    QHeaderView::section {{ background: {t.panel}; color: {t.soft}; border: none; border-bottom: 1px solid {t.line};
        padding: 4px 6px; }}
    QScrollArea, QScrollArea > QWidget > QWidget#card {{ background: {t.ground}; border: none; }}
    QWidget#banner {{ background: {t.quote}; }}
    QPushButton#chip {{ background: {t.ground}; border-radius: 12px; padding: 3px 10px; }}
    QPushButton#view {{ background: transparent; border: none; padding: 6px 12px; }}
    QPushButton#view:checked {{ background: {t.quote}; }}
    QPushButton:checked {{ background: {t.quote}; }}
    QScrollArea#chips, QScrollArea#chips > QWidget > QWidget {{ background: transparent; border: none; }}
    QWidget#header QToolButton {{ background: transparent; color: {t.ink}; border: 1px solid transparent; padding: 3px 6px;
        border-radius: 4px; }}
    QWidget#header QToolButton:hover {{ background: {t.line}; }}
    QLineEdit[wrong="true"] {{ border: 1px solid {t.launch}; }}
    QCheckBox {{ color: {t.ink}; spacing: 6px; padding: 2px 0px; }}
    QTableView {{ background: {t.ground}; alternate-background-color: {t.panel}; color: {t.ink}; border: none;
        selection-background-color: {t.quote}; selection-color: {t.ink}; }}
    QWidget#tray {{ background: {t.panel}; border-top: 1px solid {t.line}; }}
    QWidget#tray QListWidget {{ background: transparent; border: none; color: {t.ink}; }}
    QWidget#tray QListWidget::item {{ border: 1px solid {t.line}; border-radius: 9px; padding: 1px 9px; background: {t.ground}; }}
    QWidget#tray QListWidget::item:selected {{ border-color: {t.accent}; color: {t.ink}; background: {t.quote}; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    QTextEdit, QLineEdit {{ background: {t.ground}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 4px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 5px; min-height: 24px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    """
