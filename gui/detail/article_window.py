"""An article's text with the sentences lit that tell of an event."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QTextEdit, QVBoxLayout, QWidget

from gui.detail.rows import words
from gui.theme import Theme
from store.model import Article, Evidence
from store.wording import day_words


def _known(article: Article) -> str:
    how = article.published_how
    return how if how.startswith("given") else f"known from {how}"


class ArticleWindow(QDialog):
    """A window beside the timeline that shows one article, scrolled to its first lit sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(640, 720)
        self.text = QTextEdit(readOnly=True)
        self.text.setAccessibleName("Text of the article")
        self._about = words("", soft=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 18)
        column.addWidget(self._about)
        column.addWidget(self.text, 1)

    def show_article(self, article: Article, evidence: Sequence[Evidence], theme: Theme) -> None:
        """Shows an article with the evidence lit."""
        self.setWindowTitle(article.title or article.file_name or "Article")
        published = (
            f"Published {day_words(article.published)}, {_known(article)}"
            if article.published
            else "No date of publication known"
        )
        source = " · ".join(part for part in (article.outlet, article.file_name, article.url) if part)
        self._about.setText(f"{published}\n{source}" if source else published)
        self.text.setPlainText(article.text)
        self.text.setExtraSelections([self._lit(e, article.text, theme) for e in evidence])
        if evidence:
            first = self._cursor(min(evidence, key=lambda e: e.start), article.text)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            first.clearSelection()
            self.text.setTextCursor(first)
            self.text.ensureCursorVisible()
        self.show()
        self.raise_()

    def lit_words(self) -> list[str]:
        """The sentences that are lit, for tests and screen readers."""
        return [selection.cursor.selectedText() for selection in self.text.extraSelections()]

    def _cursor(self, evidence: Evidence, text: str) -> QTextCursor:
        """The evidence as a selection; Qt counts UTF-16 units, Python characters."""
        cursor = self.text.textCursor()
        start, end = (len(text[:at].encode("utf-16-le")) // 2 for at in (evidence.start, evidence.end))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _lit(self, evidence: Evidence, text: str, theme: Theme) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(evidence, text)
        form = QTextCharFormat()
        form.setBackground(QColor(theme.quote))
        selection.format = form
        return selection
