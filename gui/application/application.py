"""The running program: settings, theme, and the window of the open library."""

from collections.abc import Sequence
from pathlib import Path

import platformdirs
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from gui.application.qt_application import apply_theme
from gui.application.repair_dialog import offer_repair
from gui.environment.language import Language
from gui.environment.preferences import Preferences
from gui.environment.recent_libraries import recent_libraries, remember_library
from gui.environment.sample_library import open_sample, sample_path
from gui.intake.importer import Answers
from gui.theme.text_size import set_text_size
from gui.view_model.jobs import Jobs
from gui.widgets.plain_text import tell
from gui.window.main_window import MainWindow
from store.intake.task import TaskResult
from store.language.translate import tr
from store.library.library import Library
from store.library.storage.errors import RepairableLibraryError
from store.runtime.fault_log import log
from store.runtime.gc_pause import collector_paused

LIBRARY_SUFFIX = ".dateline"
# After which it is looked again whether a question has been answered
QUESTION_MS = 300


def default_library() -> Path:
    """The default library, in the user's data folder."""
    return Path(platformdirs.user_data_dir("dateline")) / "My library.dateline"


class Program:
    """Opens libraries in windows, one at a time."""

    def __init__(self, application: QApplication, settings: QSettings) -> None:
        self._application = application
        self.preferences = Preferences(settings)
        self.language = Language(application)
        self._apply_language()
        self.theme = apply_theme(application, self.preferences.theme)
        self.window: MainWindow | None = None
        self._crash_dialog: QDialog | None = None
        application.styleHints().colorSchemeChanged.connect(self._change_theme)
        self.preferences.changed.connect(self._follow)

    def _apply_language(self) -> None:
        """Language and size of text, for the windows made from now on."""
        self.language.choose(self.preferences.language)
        set_text_size(self._application, self.preferences.text_size)

    def _follow(self, key: str) -> None:
        if key == "theme":
            self._change_theme()

    # ---- windows ------------------------------------------------------------------
    def open(self, path: Path | None) -> MainWindow | None:
        """Open a library in a window and close the window before.

        Args:
            path: The library; None opens the sample.

        Returns:
            The window, or None if the library cannot be opened.
        """
        before = self.window
        path = path and path.resolve()
        is_open = before is not None and before.isVisible() and not before.library.is_closed
        if before is not None and is_open and before.library.path == (path or sample_path()):
            before.activateWindow()
            return before
        library = self._library(path)
        if library is None:
            return None
        if before is not None:
            before.remember()
        if path is not None:
            remember_library(self.preferences.settings, path)
        self.window = self._window(library)
        self.window.show()
        if before is not None:
            before.close()
            before.deleteLater()  # else the collector takes it to pieces some time, perhaps while all widgets are restyled
        return self.window

    def rebuild_window(self) -> None:
        """Rebuild the window after a change of language or text size."""
        before = self.window
        if before is None:
            return
        state, path = before.state, before.library.path
        before.close()
        self._apply_language()
        self.theme = apply_theme(self._application, self.preferences.theme)
        window = self.open(None if path == sample_path() else path)
        if window is not None:
            window.take_up(state)

    def last_library(self) -> Path | None:
        """The library that was open last, if it is still there."""
        return next(iter(recent_libraries(self.preferences.settings)), None)

    def take(self, paths: Sequence[Path]) -> None:
        """Open the library and import the articles of a second start."""
        if QApplication.activeModalWidget() is not None:  # a question is open: nothing is changed below it
            QTimer.singleShot(QUESTION_MS, lambda: self.take(paths))
            return
        library = find_library(paths)
        window = self.open(library) if library is not None else self.window
        if window is None:
            return
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if articles := find_articles(paths):
            window.take_files(articles)

    def _library(self, path: Path | None) -> Library | None:
        """The library, repaired first if it is damaged and the user wants it; None if it cannot be opened."""
        try:
            return open_sample() if path is None else _open_library(path)
        except RepairableLibraryError as error:
            if path is not None and offer_repair(self.window, path, error):
                return self._library(path)
        except (OSError, ValueError) as error:
            log.info("no library was opened: %s", error)
            said = tr("The library could not be opened.")
            tell(QMessageBox.Icon.Critical, "Dateline", f"{said}\n\n{error}", self.window)
        return None

    def _window(self, library: Library) -> MainWindow:
        window: MainWindow | None = None

        def ask(results: Sequence[TaskResult]) -> Answers | None:
            from gui.intake.date_dialog import ask_dates  # noqa: PLC0415 - the window starts without the reader

            return ask_dates(window, results) if window else None

        with collector_paused():
            window = MainWindow(library, Jobs(), ask, self.theme, self.preferences)
        window.library_asked.connect(lambda name: self.open(Path(name) if name else None))
        window.rebuild_asked.connect(self.rebuild_window)
        return window

    def _change_theme(self, _scheme: object = None) -> None:
        self.theme = apply_theme(self._application, self.preferences.theme)
        if self.window is not None:
            self.window.set_theme(self.theme)

    # ---- trouble --------------------------------------------------------------------
    def save(self) -> None:
        """Save what is not on disk yet: the view.

        The library always is.
        """
        if self.window is not None:
            self.window.remember()

    def show_crash(self, details: str) -> None:
        """Say that something went wrong, once at a time."""
        from gui.environment.logging_setup import log_file  # noqa: PLC0415 - the window starts without it
        from gui.window.dialogs.crash import crash_dialog  # noqa: PLC0415

        if self._crash_dialog is None or not self._crash_dialog.isVisible():
            self._crash_dialog = crash_dialog(details, log_file(), self.window)
            self._crash_dialog.show()


def find_library(paths: Sequence[Path]) -> Path | None:
    """The library among the paths of a start, or None."""
    return next((path for path in paths if path.suffix == LIBRARY_SUFFIX), None)


def find_articles(paths: Sequence[Path]) -> list[Path]:
    """The articles and folders among the paths of a start."""
    return [path for path in paths if path.suffix != LIBRARY_SUFFIX]


def _open_library(path: Path) -> Library:
    path.parent.mkdir(parents=True, exist_ok=True)
    with collector_paused():  # a tenth of the time to the first frame of 100,000 events
        return Library(path)
