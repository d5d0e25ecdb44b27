"""Menu entries that export the timeline as a picture."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.environment.folders import documents_folder
from gui.theme.theme import Theme
from store.language.translate import tr, tr_noop
from store.runtime.fault_log import log

if TYPE_CHECKING:
    from gui.export.picture_content import PictureContent
    from gui.export.picture_sheet import PictureSheet

FORMS = {tr_noop("Picture (*.png)"): ".png", tr_noop("Drawing (*.svg)"): ".svg", tr_noop("Document (*.pdf)"): ".pdf"}
# Pixels that a sheet has above and below its timeline
HEAD_AND_FOOT = 96
# Pixels that a window has beside and above its views: frame, menus and bars
AROUND = 60
LEAST = QSize(900, 500)


class PictureExport:
    """Exports pictures. `content` gives what the window shows, `say` reports."""

    def __init__(
        self,
        window: QWidget,
        content: "Callable[[], PictureContent]",
        theme: Callable[[], Theme],
        say: Callable[[str], None],
    ) -> None:
        self._window, self._content, self._theme, self._say = window, content, theme, say

    def _sheet(self) -> "PictureSheet":
        from gui.export.picture_sheet import PictureSheet  # noqa: PLC0415 - the window starts without it

        content = self._content()
        return PictureSheet(content, self._size(), self._theme())

    def _size(self) -> QSize:
        return (self._window.size() - QSize(AROUND, AROUND - HEAD_AND_FOOT)).expandedTo(LEAST)

    def copy(self) -> None:
        """Copy a picture at double density to the clipboard."""
        from gui.export.picture_files import render_image  # noqa: PLC0415

        sheet = self._sheet()
        QGuiApplication.clipboard().setImage(render_image(sheet))
        sheet.close()
        self._say(tr("The picture of what is in view is on the clipboard"))

    def choose(self) -> None:
        """Ask for a file and write the picture."""
        from gui.export.picture_files import ENDINGS  # noqa: PLC0415

        wanted = documents_folder() / f"{self._content().library.path.stem}.png"
        name, form = QFileDialog.getSaveFileName(
            self._window, tr("Export picture"), str(wanted), ";;".join(map(tr, FORMS))
        )
        if name:
            path = Path(name)
            self.write(
                path
                if path.suffix.lower() in ENDINGS
                else path.with_name(path.name + {tr(name): ending for name, ending in FORMS.items()}.get(form, ".png"))
            )

    def write(self, path: Path) -> None:
        """Write the picture and report the outcome."""
        from gui.export.picture_files import write_picture  # noqa: PLC0415

        sheet = self._sheet()
        try:
            write_picture(sheet, path)
            self._say(tr("Picture written: {path}", path=path))
        except (OSError, ValueError) as error:
            log.info("no picture was written: %s", error)
            self._say(tr("{name} was not written: {why}", name=path.name, why=error))
        finally:
            sheet.close()
