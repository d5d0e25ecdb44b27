"""The text of an article with evidence highlighted.

Offsets count Python characters, not UTF-16 units.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from store.language.translate import tr
from store.model.documents import Article, Evidence

Lit = tuple[Evidence, QColor]


class ArticleText(QTextEdit):
    """A read-only text. `marked`: words were selected, ending at a point; `unmarked`."""

    marked = Signal(QPoint)
    unmarked = Signal()

    def __init__(self) -> None:
        super().__init__(readOnly=True)
        self.setAccessibleName(tr("Text of the article"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text = ""
        self.setObjectName("articleText")

    def show_article(self, article: Article, lit: Iterable[Lit]) -> None:
        """Show an article with evidence lit; scroll to the first of it."""
        lit = list(lit)
        if self._text != article.text:
            self._text = article.text
            self.setPlainText(article.text)
        self.setExtraSelections([self._selection(evidence, colour) for evidence, colour in lit])

    def bring_into_view(self, evidence: Evidence) -> None:
        """Scroll some evidence into the upper part of the view."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        cursor = self._cursor(evidence)
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def lit_words(self) -> list[str]:
        """The highlighted texts, for tests and screen readers."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    @property
    def marked_span(self) -> tuple[int, int] | None:
        """The half-open span of characters that the user has selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        plain = self._text.encode("utf-16-le")
        first, last = (
            len(plain[: 2 * at].decode("utf-16-le", "ignore"))
            for at in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return first, last

    def select(self, start: int, end: int) -> None:
        """Select a half-open span of characters, as the mouse would."""
        self.setTextCursor(self._cursor(Evidence(start=start, end=end, quote="")))
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Announce the selection when the button is released."""
        super().mouseReleaseEvent(event)
        self._tell()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Shift and arrows select as well."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift:
            self._tell()

    def _tell(self) -> None:
        if self.textCursor().hasSelection():
            self.marked.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
        else:
            self.unmarked.emit()

    def _cursor(self, evidence: Evidence) -> QTextCursor:
        """A span as a selection; Qt counts UTF-16 units."""
        cursor = self.textCursor()
        start, end = (len(self._text[:at].encode("utf-16-le")) // 2 for at in (evidence.start, evidence.end))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _selection(self, evidence: Evidence, colour: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(evidence)
        form = QTextCharFormat()
        form.setBackground(colour)
        selection.format = form
        return selection
