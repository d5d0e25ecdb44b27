"""What is dropped, pasted or chosen finds its way: articles to the importer, tables to the table importer, pages after a question."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QDropEvent, QGuiApplication, Qt

from gui.intake import mime_data
from gui.intake.banner import Banner
from gui.intake.fetch_dialog import Allow
from gui.intake.importer import Importer
from gui.view_model.event_actions import Say
from gui.window.menus.file_menu import FileMenu
from store.exchange.importing import is_importable
from store.language.translate import tr


class Receiver(QObject):
    """Hands on what it is given; names in the banner what nobody can take."""

    def __init__(
        self, importer: Importer, file: FileMenu, banner: Banner, allow: Allow, say: Say, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._importer, self._file, self._banner, self._allow, self._say = importer, file, banner, allow, say

    def drop(self, event: QDropEvent) -> None:
        """Imports what was dropped, once the drag is over; always as a copy, for a move would delete the files."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        data = event.mimeData()
        paths, pages, text = mime_data.paths_in(data), mime_data.addresses_in(data), mime_data.text_in(data)
        QTimer.singleShot(0, self, lambda: self._take(paths, pages, text))

    def paste(self) -> None:
        """Imports the article, or the files, on the clipboard."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()
        self._take(mime_data.paths_in(data), mime_data.addresses_in(data), mime_data.text_in(data))

    def _take(self, paths: list[Path], pages: list[str], text: str) -> None:
        if paths:
            self.take_files(paths)
        elif pages and self._allow(pages):
            self._importer.take_pages(pages)
        elif pages:
            self._say(tr("Nothing was fetched. You can save the page and drop the file instead"))
        elif text.strip():
            self._importer.take_text(text)
        else:
            self._say(tr("There is no article in what you gave: drop files, or paste the text of one"))

    def take_files(self, paths: list[Path]) -> None:
        """Imports tables and calendars as such, and everything else as articles."""
        self._banner.forget()
        self._file.take_tables([path for path in paths if is_importable(path)])
        of_tables = self._banner.told
        self._importer.take_files([path for path in paths if not is_importable(path)])
        self._banner.forget()
        self._banner.tell(of_tables)
