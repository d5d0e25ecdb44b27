"""The running program: QApplication, settings, theme, and the window of the open library."""

import sys
from collections.abc import Sequence
from pathlib import Path

import platformdirs
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.intake.importer import Answers
from gui.intake.work import Finding
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.preferences import Preferences
from gui.repair_question import offer_repair
from gui.sample import open_sample, sample_path
from gui.style_sheet import style_sheet
from gui.theme import Theme, palette_of, theme_of
from store.library.damage import RepairableLibraryError
from store.library.library import Library


def default_library() -> Path:
    """The library that opens when none is named, in the user's data folder."""
    return Path(platformdirs.user_data_dir("dateline")) / "My library.dateline"


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
    return application


def dress(application: QApplication) -> Theme:
    """Applies the theme that goes with the system's colours; gives it."""
    scheme = application.styleHints().colorScheme()
    from gui.theme import DARK, LIGHT  # noqa: PLC0415

    known = {Qt.ColorScheme.Dark: DARK, Qt.ColorScheme.Light: LIGHT}
    theme = known.get(scheme) or theme_of(application.palette())
    application.setPalette(palette_of(theme))
    application.setStyleSheet(style_sheet(theme))
    return theme


class Program:
    """Opens libraries in windows, one at a time."""

    def __init__(self, application: QApplication, settings: QSettings) -> None:
        self._application = application
        self.preferences = Preferences(settings)
        self.theme = dress(application)
        self.window: MainWindow | None = None
        application.styleHints().colorSchemeChanged.connect(self._change_theme)

    def open(self, path: Path | None) -> MainWindow | None:
        """Opens a library (None: the sample) in a window and closes the one before; None if it cannot be read."""
        before = self.window
        if before is not None and before.isVisible() and before.library.path == (path or sample_path()):
            before.activateWindow()
            return before
        library = self._library(path)
        if library is None:
            return None
        if before is not None:
            before.remember()
        self.window = self._window(library)
        self.window.show()
        if before is not None:
            before.close()
        return self.window

    def _library(self, path: Path | None) -> Library | None:
        """The library, repaired first if it is damaged and the user wants it; None if it cannot be opened."""
        try:
            return open_sample() if path is None else _opened(path)
        except RepairableLibraryError as error:
            if path is not None and offer_repair(self.window, path, error):
                return self._library(path)
        except (OSError, ValueError) as error:
            QMessageBox.critical(self.window, "Dateline", f"The library could not be opened.\n\n{error}")
        return None

    def _window(self, library: Library) -> MainWindow:
        window: MainWindow | None = None

        def ask(findings: Sequence[Finding]) -> Answers | None:
            from gui.intake.date_dialog import ask_dates  # noqa: PLC0415 - the window starts without the reader

            return ask_dates(window, findings) if window else None

        window = MainWindow(library, Jobs(), ask, self.theme, self.preferences)
        window.library_asked.connect(lambda name: self.open(Path(name) if name else None))
        return window

    def _change_theme(self) -> None:
        self.theme = dress(self._application)
        if self.window is not None:
            self.window.set_theme(self.theme)


def _opened(path: Path) -> Library:
    path.parent.mkdir(parents=True, exist_ok=True)
    return Library(path)
