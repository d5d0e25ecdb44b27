"""Routes dropped, pasted and chosen data to the article or table importer."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, Qt
from PySide6.QtWidgets import QWidget

from gui.intake import mime_data
from gui.intake.banner import Banner
from gui.intake.fetch_dialog import Allow
from gui.intake.folder_search import FolderSearch
from gui.intake.importer import Importer
from gui.theme.theme import Theme
from store.exchange.formats.registry import is_importable
from store.language.translate import tr
from store.library.library import Library

if TYPE_CHECKING:
    from gui.intake.drop_preview import DropPreview
    from gui.intake.table_importer import TableImporter


class DropRouter(QObject):
    """Sorts what arrives: tables and calendars, articles, addresses, text.

    `said` brings a line for the status bar, and (name, reason) for each row or file left out. `allow` asks the user
    before anything is fetched. `progressed`: rows of a large table that are stored, of all.
    """

    said = Signal(str, object)
    progressed = Signal(int, int)

    def __init__(self, library: Library, importer: Importer, banner: Banner, allow: Allow, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._importer, self._banner, self._allow = library, importer, banner, allow
        self._window = window
        importer.sent_on.connect(self._ask_to_follow)
        self.tables: TableImporter | None = None
        self.shown_preview: DropPreview | None = None
        self.folders = FolderSearch(self)
        self.folders.progressed.connect(lambda line: self.said.emit(line, []))
        self.folders.found.connect(self._take_found)

    def preview(self, data: QMimeData, theme: Theme) -> None:
        """Say over the window what a drop of dragged data would do."""
        from gui.intake.drop_preview import DropPreview  # noqa: PLC0415 - the window starts without it

        if self.shown_preview is None:
            self.shown_preview = DropPreview(theme, self._window)
        self.shown_preview.theme = theme
        self.shown_preview.show_for(data, self._library.read_only_because)

    def hide_preview(self) -> None:
        """The drag is over, or elsewhere."""
        if self.shown_preview is not None:
            self.shown_preview.hide()

    def drop(self, event: QDropEvent) -> None:
        """Import dropped data once the drag is over.

        The drop is always a copy: a move would delete the files.
        """
        self.hide_preview()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        data = event.mimeData()
        paths, pages, text = mime_data.paths_in(data), mime_data.addresses_in(data), mime_data.text_in(data)
        QTimer.singleShot(0, self, lambda: self._take(paths, pages, text))

    def paste(self) -> None:
        """Import the article, or the files, on the clipboard."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()
        self._take(mime_data.paths_in(data), mime_data.addresses_in(data), mime_data.text_in(data))

    def _take(self, paths: list[Path], pages: list[str], text: str) -> None:
        self._banner.forget()
        if self._library.read_only_because:
            self.said.emit(tr("Nothing was read: {why}", why=self._library.read_only_because), [])
        elif paths:
            self.take_files(paths)
        elif pages and self._allow(pages):
            self._importer.take_pages(pages)
        elif pages:
            self.said.emit(tr("Nothing was fetched. You can save the page and drop the file instead"), [])
        elif text.strip():
            self._importer.take_text(text)
        else:
            self.said.emit(tr("There is no article in what you gave: drop files, or paste the text of one"), [])

    def _ask_to_follow(self, addresses: dict[int, str]) -> None:
        """Servers may send on to others, for which the user has not been asked yet."""
        if self._allow(list(addresses.values())):
            self._importer.follow(addresses)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import tables and calendars as such, other files as articles.

        Folders are searched.
        """
        self._banner.forget()
        if any(path.is_dir() for path in paths):
            self.folders.look_through(paths)
        else:
            self._take_found(list(paths), [])

    def _take_found(self, paths: list[Path], left_out: list[tuple[str, str]]) -> None:
        if left_out:
            self._banner.add(left_out)
        self._import_tables([path for path in paths if is_importable(path)])
        self._importer.take_files([path for path in paths if not is_importable(path)])

    def take_articles(self, paths: Sequence[Path]) -> None:
        """Import files as articles, whatever their ending."""
        self._banner.forget()
        self._importer.take_files(paths)

    def take_tables(self, paths: Sequence[Path]) -> None:
        """Import files as tables, whatever their ending."""
        self._banner.forget()
        self._import_tables(paths)

    def _import_tables(self, paths: Sequence[Path]) -> None:
        if paths:
            self._table_importer().take_files(paths)

    def _table_importer(self) -> "TableImporter":
        from gui.intake.table_dialog import ask_mapping  # noqa: PLC0415 - the window starts without it
        from gui.intake.table_importer import TableImporter  # noqa: PLC0415

        if self.tables is None:
            self.tables = TableImporter(self._library, partial(ask_mapping, self._window), self)
            self.tables.working.connect(lambda line: self.said.emit(line, []))
            self.tables.progressed.connect(self.progressed)
            self.tables.finished.connect(self.said)
        return self.tables

    def cancel(self) -> None:
        """Cancel the search of a folder and the import of a table."""
        self.folders.cancel()
        if self.tables is not None:
            self.tables.cancel()

    def stop(self) -> None:
        """Stop, as the window closes."""
        self.folders.cancel()
        if self.tables is not None:
            self.tables.stop()
