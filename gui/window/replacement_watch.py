"""Asks the user once another program has replaced the open library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gui.widgets.quiet_moment import QuietMoment
from store.language.translate import tr
from store.library.library import Library
from store.runtime.fault_log import log

if TYPE_CHECKING:
    from gui.window.dialogs.replaced import ReplacedDialog

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
        self._question: ReplacedDialog | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Ask in a quiet moment, once, if the file is another."""
        if self._question is None and self._library.is_replaced:
            self._quiet.wait(self._ask)

    def settle(self) -> None:
        """Ask now, as the window closes, and wait for the answer.

        Without one, closing keeps both.
        """
        self._timer.stop()
        question = self._question
        if self._library.is_replaced:
            question = question or self._new_question()
            question.finished.disconnect()
            question.exec()
            self._answer(question, closing=True)
        elif question is not None:  # decided by other means: nothing stays open without its window
            question.finished.disconnect()
            question.close()

    def _ask(self) -> None:
        if self._question is None and self._library.is_replaced:
            self._question = self._new_question()
            self._question.open()

    def _new_question(self) -> "ReplacedDialog":
        from gui.window.dialogs.replaced import ReplacedDialog  # noqa: PLC0415 - the window starts without it

        question = ReplacedDialog(self._library.path.stem, self._window)
        question.finished.connect(lambda _: self._answer(question))
        return question

    def _answer(self, question: "ReplacedDialog", *, closing: bool = False) -> None:
        try:
            if question.is_mine_chosen:
                aside = self._library.keep_mine()
                self.said.emit(tr("The other library lies in {name}", name=aside.name))
                self._question = None  # it may be replaced again
            elif question.is_other_chosen and not closing:
                aside = self._library.keep_other()
                self.said.emit(tr("This window's library lies in {name}", name=aside.name))
                self.reopened.emit()
        except OSError as error:
            log.info("the two libraries were not kept: %s", error)
            self.said.emit(tr("Nothing was changed: {why}", why=error.strerror or error))
