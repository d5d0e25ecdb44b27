"""Draws a table's timeline at five zoom levels, light and dark, and as red-green blind eyes see it.

    python -m tests.tools.zoom_levels TABLE FOLDER [MOMENT]

The levels are 42 years, a year, a month, a day and an hour around MOMENT (2022-11-02T22:00).
"""

import os
import sys
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from gui.application.qt_application import make_application, style_widgets
from gui.export.picture_content import PictureContent
from gui.export.picture_files import render_image
from gui.export.picture_sheet import PictureSheet
from gui.theme.theme import DARK, LIGHT, Theme
from gui.view_model.time_span import TimeSpan
from store.command_line import cli
from store.library.library import Library
from store.model.partial_dates import wall_span
from tests.support.colour_vision import SEEN

LEVELS = {"42-years": 42 * 365.0, "1-year": 365.0, "1-month": 30.0, "1-day": 1.0, "1-hour": 1 / 24}
DAY = 86_400.0


def main(table: Path, folder: Path, moment: str = "2022-11-02T22:00") -> None:
    application = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    middle = wall_span(moment)[0]
    with tempfile.TemporaryDirectory() as kept:
        path = Path(kept) / f"{table.stem}.dateline"
        cli.main(["import", str(path), str(table)])
        with Library(path, read_only=True) as library:
            for theme in (LIGHT, DARK):
                style_widgets(application, theme)
                for name, days in LEVELS.items():
                    span = TimeSpan(middle - days * DAY / 2, middle + days * DAY / 2) if days < 1000 else None
                    _draw(library, span, theme, folder / f"{name}-{theme.name}")


def _draw(library: Library, span: TimeSpan | None, theme: Theme, path: Path) -> None:
    sheet = PictureSheet(PictureContent(library, span), QSize(1400, 800), theme)
    image = render_image(sheet)
    image.save(f"{path}.png")
    for eyes, matrix in SEEN.items():
        if eyes != "all":
            _as_seen(image, matrix).save(f"{path}-{eyes}.png")
    sheet.close()


def _as_seen(image: QImage, matrix: npt.NDArray[np.float64]) -> QImage:
    """The picture with its colours as some eyes see them."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    stride = plain.bytesPerLine()
    parts = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), stride)[:, : plain.width() * 3]
    light = (parts.reshape(-1, 3) / 255.0) ** 2.2
    seen = np.clip(light @ matrix.T, 0, 1) ** (1 / 2.2)
    told = np.ascontiguousarray((seen * 255).round().astype(np.uint8).reshape(plain.height(), -1))
    return QImage(told.tobytes(), plain.width(), plain.height(), plain.width() * 3, QImage.Format.Format_RGB888).copy()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:4])
