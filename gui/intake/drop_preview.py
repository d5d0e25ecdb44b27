"""Says what a drop would do, during the drag."""

import itertools
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.intake.mime_data import addresses_in, paths_in
from gui.theme.theme import Theme
from gui.widgets.text_labels import text_label
from store.intake.folder_walk import walk_folder
from store.language.translate import tr, tr_n

# Looks into dragged folders: some 20 ms, while the hand moves
LOOKS = 2000


def describe_drop(data: QMimeData) -> str:
    """Describe a drop: "3 articles and a table"; "" for nothing."""
    pages = addresses_in(data)
    parts = [
        *_describe_paths(paths_in(data)),
        tr_n(len(pages), "a page from the web", "{n} pages from the web") if pages else "",
        tr("an article as text") if not data.hasUrls() and data.text().strip() and not pages else "",
    ]
    parts = [part for part in parts if part]
    return tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1]) if len(parts) > 1 else "".join(parts)


def _describe_paths(paths: list[Path]) -> list[str]:
    from store.exchange.formats.registry import is_importable  # noqa: PLC0415 - the window starts without it
    from store.reading.loading.formats import SUFFIXES  # noqa: PLC0415

    folders = [path for path in paths if path.is_dir()]
    tables = sum(is_importable(path) for path in paths if path not in folders)
    articles = sum(path.suffix.lower() in SUFFIXES for path in paths if path not in folders)
    others = len(paths) - len(folders) - tables - articles
    return [
        tr_n(articles, "an article", "{n} articles") if articles else "",
        tr_n(tables, "a table", "{n} tables") if tables else "",
        _describe_folders(folders) if folders else "",
        tr_n(others, "a file that cannot be read", "{n} files that cannot be read") if others else "",
    ]


def _describe_folders(folders: list[Path]) -> str:
    """A folder, 41 files."""
    looks = list(itertools.islice((entry for folder in folders for entry in walk_folder(folder)), LOOKS))
    count = sum(entry.article is not None for entry in looks)
    folder = tr_n(len(folders), "a folder", "{n} folders")
    if len(looks) == LOOKS:
        return tr("{folder} with more than {n} files", folder=folder, n=f"{count:,}")
    return tr_n(count, "{folder} with {n} file", "{folder} with {n} files", folder=folder)


class DropPreview(QWidget):
    """A frame over the window that describes a drop.

    It lets the mouse through.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self._window = theme, parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = text_label("", size=15.0, bold=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addStretch(1)
        self.hide()

    def show_for(self, data: QMimeData, refused: str = "") -> None:
        """Show what would happen to some data; `refused`: why nothing would."""
        what = describe_drop(data)
        taken = tr("Drop to add {what}", what=what) if what else tr("This cannot be read")
        self.words.setText(refused or taken)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, and a line around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self.theme.ground)
        veil.setAlphaF(0.95)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(self.theme.accent), 2.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(14, 14, -14, -14), 12, 12)
        painter.end()
