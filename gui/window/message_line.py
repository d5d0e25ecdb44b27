"""The messages of the status bar.

The latest in one line, whole if it does not fit, and the last ten to read.
"""

from collections import deque
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from gui.theme.text_size import scale_pixels
from gui.widgets.plain_text import plain_label, set_tooltip
from gui.widgets.screen_space import resize_within_screen
from store.language.translate import tr

# Messages that can be read again
KEPT = 10
# How long a message that does not fit stands above the bar: long enough for two lines
SHOWN_MS = 8000
# Pixels of what stands above the bar at most
WIDTH = 560


class ElidedLabel(QLabel):
    """Shows what fits.

    The full text is in `whole`, and in the tooltip if cut.
    """

    def __init__(self) -> None:
        super().__init__()
        self.whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show other words."""
        self.whole = words
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setText(shown)
        set_tooltip(self, "" if shown == self.whole else self.whole)


class MessageLine(ElidedLabel):
    """Shows the latest message. A click opens the last ten."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: deque[str] = deque(maxlen=KEPT)
        self._whole: QLabel | None = None
        self._timer = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(self._hide_whole)

    def say(self, words: str) -> None:
        """Show another message; a repeated one is kept once."""
        super().say(words)
        self._hide_whole()
        if words and (not self.messages or not self.messages[-1].endswith(f"  {words}")):
            self.messages.append(f"{datetime.now():%H:%M}  {words}")
        if words and self.text() != words and self.isVisible():
            self._show_whole(words)

    def follow(self, words: str) -> None:
        """Show how far something is; such lines are not kept."""
        super().say(words)

    def _show_whole(self, words: str) -> None:
        """The message above the bar, in as many lines as it needs."""
        if self._whole is None:
            self._whole = plain_label()
            self._whole.setParent(self.window())
            self._whole.setObjectName("wholeMessage")
            self._whole.setWordWrap(True)
            self._whole.setMargin(8)
        width = min(scale_pixels(WIDTH), self.window().width() - 20)
        self._whole.setText(words)
        self._whole.setFixedWidth(width)
        self._whole.setFixedHeight(self._whole.heightForWidth(width))
        corner = self.mapTo(self.window(), self.rect().topLeft())
        self._whole.move(min(corner.x(), self.window().width() - width - 10), corner.y() - self._whole.height() - 6)
        self._whole.raise_()
        self._whole.show()
        self._timer.start()

    def _hide_whole(self) -> None:
        if self._whole is not None:
            self._whole.hide()

    @property
    def shown_whole(self) -> str:
        """The message that stands above the bar, "" if none does."""
        return self._whole.text() if self._whole is not None and self._whole.isVisible() else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the last messages."""
        super().mousePressEvent(event)
        self.show_messages()

    def show_messages(self) -> QDialog:
        """A window with the last messages, the latest first."""
        return messages_dialog(list(reversed(self.messages)), self.window())


def messages_dialog(messages: Sequence[str], parent: QWidget) -> QDialog:
    """A window with messages to read and copy."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Latest messages"))
    text = QPlainTextEdit("\n".join(messages) or tr("There are no messages yet"))
    text.setReadOnly(True)
    text.setAccessibleName(tr("Latest messages"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    resize_within_screen(dialog, scale_pixels(620), scale_pixels(320))
    dialog.show()
    return dialog
