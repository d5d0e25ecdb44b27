"""The program fits the desktop: a second start hands its files over, the wheel holds all it needs, the menu finds it."""

import configparser
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from pytestqt.qtbot import QtBot

from gui.application.single_instance import FirstInstance, hand_over
from gui.installation import desktop_files
from store.library.library import Library
from tests.support.paths import ROOT
from tests.support.screen import PATIENCE, xdotool


@pytest.fixture
def own_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A name of its own for the one instance, as another user has."""
    monkeypatch.setattr("platformdirs.user_data_dir", lambda _name: str(tmp_path / "data"))


def test_that_a_second_start_without_a_first_one_is_the_first(own_name: None, qtbot: QtBot) -> None:
    assert not hand_over([Path("a.txt")])


def test_that_files_are_handed_to_the_program_that_runs(own_name: None, qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance()
    assert first.listen()
    program = (
        "import sys, platformdirs; platformdirs.user_data_dir = lambda _: sys.argv[1];"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from pathlib import Path; from gui.application.single_instance import hand_over; print(hand_over([Path('a b.txt')]))"
    )
    with qtbot.waitSignal(first.handed, timeout=PATIENCE * 1000) as handed:
        second = subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path / "data")],
            stdout=subprocess.PIPE, text=True, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
    assert second.communicate(timeout=PATIENCE)[0].strip() == "True"
    assert handed.args[0] == [tmp_path / "a b.txt"]
    first.close()


def test_that_what_a_crash_left_behind_is_in_nobodys_way(own_name: None, qtbot: QtBot, tmp_path: Path) -> None:
    program = (
        "import os, sys, platformdirs; platformdirs.user_data_dir = lambda _: sys.argv[1];"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from gui.application.single_instance import FirstInstance; print(FirstInstance().listen(), flush=True); os._exit(9)"
    )
    words = [sys.executable, "-c", program, str(tmp_path / "data")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    killed = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    assert killed.stdout.strip() == "True"
    assert not hand_over([])
    first = FirstInstance()
    assert first.listen()
    first.close()


def test_that_a_second_start_imports_into_the_window_that_is_open(
    home: dict[str, str], tmp_path: Path, tokyo_text: str
) -> None:
    library, article = tmp_path / "mine.dateline", tmp_path / "launch.txt"
    article.write_text("A launch\n\n1 May 2020\n\nNorth Korea fired a missile on Thursday.\n")
    start = [sys.executable, "-m", "gui"]
    program = subprocess.Popen([*start, str(library)], env=home, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    main = xdotool(home, "search", "--sync", "--onlyvisible", "--name", "mine – Dateline").splitlines()[-1]
    second = subprocess.run(
        [*start, str(article)], check=False, env=home, cwd=tmp_path, capture_output=True, text=True, timeout=PATIENCE
    )
    assert (second.returncode, second.stderr) == (0, "")
    for _ in range(20 * PATIENCE):
        if library.exists():
            break
        assert program.poll() is None
        xdotool(home, "sleep", "0.05")
    xdotool(home, "windowfocus", "--sync", main)
    xdotool(home, "key", "ctrl+q")
    _, errors = program.communicate(timeout=60)
    assert (program.returncode, errors) == (0, "")
    assert [event.facts.start for event in Library(library).events.values()] == ["2020-04-30"]


def test_that_the_wheel_holds_every_asset_but_the_pictures_of_the_readme(wheel: Path) -> None:
    wanted = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "assets").rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc", ".ts") and "screenshots" not in path.parts
    }
    there = {path.relative_to(wheel).as_posix() for path in wheel.rglob("*")}
    assert wanted - there == set()


def test_that_what_is_installed_starts_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(wheel), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    where = (
        "import gui, store.model.assets; print(gui.__file__, store.model.assets.open_asset('map/countries-50m.json'))"
    )
    told = subprocess.run(
        [sys.executable, "-c", where], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert told.stdout.count(str(wheel)) == 2
    (tmp_path / "a.txt").write_text("A launch\n\n1 May 2020\n\nNorth Korea fired a missile on Thursday.\n")
    for words in (["add", "mine.dateline", "a.txt"], ["snapshot", "mine.dateline", "-o", "mine.png"]):
        run = subprocess.run(
            [sys.executable, "-m", "gui", *words],
            env=environment, cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (run.returncode, run.stderr.replace("This plugin does not support propagateSizeHints()\n", "")) == (
            0,
            "",
        )
    assert (tmp_path / "mine.png").read_bytes().startswith(b"\x89PNG")


def test_that_menu_entry_icon_and_file_type_are_put_where_desktops_look(tmp_path: Path) -> None:
    command = tmp_path / "bin" / "dateline"
    written = desktop_files.install(tmp_path, command)
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(tmp_path / "share/applications/dateline.desktop")
    assert entry["Desktop Entry"]["Exec"] == f'"{command}" %F'
    kind = Xml.parse(tmp_path / "share/mime/packages/dateline.xml").getroot()[0]
    assert kind.get("type") == entry["Desktop Entry"]["MimeType"].rstrip(";")
    assert Xml.parse(tmp_path / "share/icons/hicolor/scalable/apps/dateline.svg").getroot().tag.endswith("svg")
    desktop_files.uninstall(tmp_path)
    assert not any(path.exists() for path in written)
