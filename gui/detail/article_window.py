"""A window that shows an article with its evidence highlighted."""

from collections.abc import Sequence

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from gui.theme.theme import Theme
from gui.widgets.article_text import ArticleText
from gui.widgets.screen_space import resize_within_screen
from gui.widgets.text_labels import text_label
from store.language.labels import day_label
from store.language.stored_messages import how_published
from store.language.translate import tr
from store.model.documents import Article, Evidence


def _known(article: Article) -> str:
    how = how_published(article.published_how)
    return how if article.published_how.startswith("given") else tr("known from {source}", source=how)


class ArticleWindow(QDialog):
    """Shows one article beside the timeline, scrolled to its first evidence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        resize_within_screen(self, 640, 720)
        self.text = ArticleText()
        self._about = text_label("", soft=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 18)
        column.addWidget(self._about)
        column.addWidget(self.text, 1)

    def show_article(self, article: Article, evidence: Sequence[Evidence], theme: Theme) -> None:
        """Show an article with the evidence lit."""
        self.setWindowTitle(article.title or article.file_name or tr("Article"))
        published = (
            tr("Published {day}, {how}", day=day_label(article.published), how=_known(article))
            if article.published
            else tr("No date of publication known")
        )
        source = " · ".join(part for part in (article.outlet, article.file_name, article.url) if part)
        self._about.setText(f"{published}\n{source}" if source else published)
        self.text.show_article(article, [(e, QColor(theme.quote)) for e in evidence])
        if evidence:
            self.text.bring_into_view(min(evidence, key=lambda e: e.start))
        self.show()
        self.raise_()

    def lit_words(self) -> list[str]:
        """The highlighted sentences, for tests and screen readers."""
        return self.text.lit_words()
