from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.application.command_line import snapshot
from gui.theme.theme import LIGHT
from store.library.library import Library
from store.model.documents import DRILL, LAUNCH, MEETING, Event, Facts, Reading


@pytest.fixture
def filled(library: Library, tokyo: Reading, qapp: object) -> Library:
    library.add([tokyo])
    return library


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }


def test_that_a_png_has_the_size_asked_for_at_double_density_and_the_colours_of_the_kinds(
    filled: Library, tmp_path: Path
) -> None:
    out = tmp_path / "t.png"
    assert snapshot([str(filled.path), "-o", str(out), "--size", "900x600"]) == 0
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1800, 1200)
    assert {*(LIGHT.kind(kind).name().upper() for kind in (LAUNCH, DRILL, MEETING)), LIGHT.ground} <= colours(image)


@pytest.mark.parametrize(
    "start", ["0001-01-01T00:00+09:00", "0001-01-01", "9999-12-31", "9999-12-31T23:59-05:00", "9999"]
)
def test_that_the_ends_of_the_calendar_are_drawn(library: Library, qapp: object, tmp_path: Path, start: str) -> None:
    library.edit("Type", events=[Event(id="a", kind="launch", title="Far", facts=Facts(start=start))])
    assert snapshot([str(library.path), "-o", str(tmp_path / "t.png")]) == 0


@pytest.mark.parametrize(("ending", "start"), [("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_that_svg_and_pdf_are_written(filled: Library, tmp_path: Path, ending: str, start: bytes) -> None:
    out = tmp_path / f"t.{ending}"
    assert snapshot([str(filled.path), "-o", str(out)]) == 0
    assert out.read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["-o", "t.gif"], ".png, .svg or .pdf"),
        (["-o", "t.png", "--size", "big"], "1400x800"),
        (["-o", "t.png", "--size", "100x100"], "720x420"),
        (["-o", "t.png", "--from", "Thursday"], "2023-03-16"),
        (["-o", "t.png", "--select", "nobody"], "nobody"),
        (["-o", "t.png", "--from", "2023-03-17", "--to", "2023-03-15"], "before"),
        (["-o", "no/such/folder/t.svg"], "No such file"),
    ],
)
def test_that_a_wish_which_cannot_be_granted_says_why(
    filled: Library, capsys: pytest.CaptureFixture[str], words: list[str], reason: str, tmp_path: Path
) -> None:
    words = [str(tmp_path / word) if word.startswith(("t.", "no/")) else word for word in words]
    assert snapshot([str(filled.path), *words]) == 1
    assert reason in capsys.readouterr().err


def test_that_a_missing_library_is_named(tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    assert snapshot([str(tmp_path / "gone.dateline"), "-o", str(tmp_path / "t.png")]) == 1
    assert "gone.dateline" in capsys.readouterr().err
