"""Asks the user once another program has replaced the open library."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gui.widgets.quiet_moment import QuietMoment
from store.language.translate import tr
from store.library.library import Library
from store.runtime.fault_log import log

# A look at the file takes 2 µs
LOOK_MS = 2000


class ReplacementWatch(QObject):
    """Watches the library's file, and asks if it was replaced.

    Signals: `said` (a line for the status bar), `reopened` (the file that has come is to be opened).
    """

    said = Signal(str)
    reopened = Signal()

    def __init__(self, library: Library, quiet: QuietMoment, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._quiet, self._window = library, quiet, window
        self._is_asked = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask in a quiet moment, once, if the file is another."""
        if not self._is_asked and self._library.is_replaced:
            self._is_asked = True
            self._quiet.wait(self._ask)

    def settle(self) -> None:
        """Ask now, as the window closes.

        Without an answer, closing keeps both.
        """
        self._timer.stop()
        if self._library.is_replaced:
            self._ask(closing=True)

    def _ask(self, *, closing: bool = False) -> None:
        from gui.window.dialogs.replaced import ReplacedDialog  # noqa: PLC0415 - the window starts without it

        dialog = ReplacedDialog(self._library.path.stem, self._window)
        dialog.exec()
        try:
            if dialog.is_mine_chosen:
                aside = self._library.keep_mine()
                self.said.emit(tr("The other library lies in {name}", name=aside.name))
                self._is_asked = False
            elif dialog.is_other_chosen and not closing:
                aside = self._library.keep_other()
                self.said.emit(tr("This window's library lies in {name}", name=aside.name))
                self.reopened.emit()
        except OSError as error:
            log.info("the two libraries were not kept: %s", error)
            self.said.emit(tr("Nothing was changed: {why}", why=error.strerror or error))
