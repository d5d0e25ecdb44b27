"""The QApplication: name, icon, style and theme."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from gui.environment.preferences import DARK, LIGHT, SYSTEM
from gui.theme.style_sheet import style_sheet
from gui.theme.theme import DARK as DARK_THEME
from gui.theme.theme import LIGHT as LIGHT_THEME
from gui.theme.theme import Theme, palette_of, theme_of
from gui.widgets.undo_keys import UndoKeys
from store.model.assets import open_asset
from store.runtime.gc_pause import collector_paused

# Seconds after which a thread in the background lets the window's have its turn: five times as often as Python's own
SWITCH = 0.001


def make_application() -> QApplication:
    """The one QApplication, with the program's name and style."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Dateline")
    application.setOrganizationName("Dateline")
    application.setDesktopFileName("dateline")
    application.setStyle("Fusion")
    application.setWindowIcon(_icon())
    sys.setswitchinterval(SWITCH)
    UndoKeys(application)
    return application


def _icon() -> QIcon:
    """The program's picture, sharp in each size that desktops ask for."""
    drawing = QPixmap()
    drawing.loadFromData(open_asset("icons/dateline.svg").read_bytes(), "svg")
    return QIcon(drawing)


def apply_theme(application: QApplication, wanted: str = SYSTEM) -> Theme:
    """Apply a theme and return it.

    By default, the one of the system.
    """
    known = {Qt.ColorScheme.Dark: DARK_THEME, Qt.ColorScheme.Light: LIGHT_THEME}
    chosen = {DARK: DARK_THEME, LIGHT: LIGHT_THEME}.get(wanted)
    theme = chosen or known.get(application.styleHints().colorScheme()) or theme_of(application.palette())
    style_widgets(application, theme)
    return theme


def style_widgets(application: QApplication, theme: Theme) -> None:
    """Restyle all widgets; nothing to do if they wear the theme.

    Garbage collection pauses meanwhile: Qt walks a list of widgets and crashes on one that was collected.
    """
    sheet = style_sheet(theme)
    if application.styleSheet() == sheet:
        return
    with collector_paused():
        application.setPalette(palette_of(theme))
        application.setStyleSheet(sheet)
