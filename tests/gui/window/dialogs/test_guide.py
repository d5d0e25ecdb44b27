"""Help > Guide shows the guide that the README names, and its commands, filters and script are true."""

import re
from pathlib import Path

import pytest

from gui.window.dialogs.guide import GuideDialog
from gui.window.main_window import MainWindow
from store.command_line.cli import parser
from store.library.library import Library
from store.library.queries.query_language import FIELDS
from store.model.documents import LAUNCH, Event, Facts
from tests.support.paths import ROOT

GUIDE = (ROOT / "assets" / "guide.md").read_text("utf-8")
COMMANDS = ("read", "add", "import", "find", "export", "check")


def test_that_the_help_menu_shows_the_guide(window: MainWindow) -> None:
    entry = next(action for action in window.help.actions() if action.text() == "&Guide")
    entry.trigger()
    (guide,) = window.findChildren(GuideDialog)
    assert guide.isVisible()
    assert "Bring articles in" in guide.text.toPlainText()
    guide.close()


def test_that_a_link_in_the_guide_opens_nothing(window: MainWindow) -> None:
    assert not GuideDialog(window).text.openLinks()


def test_that_the_guide_names_every_filter() -> None:
    section = GUIDE.partition("## Search and filter")[2].partition("## ")[0]
    assert set(re.findall(r"`(\w+):`", section)) == set(FIELDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_that_the_options_of_a_command_in_the_guide_are_known(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    line = next(line for line in GUIDE.splitlines() if line.startswith(f"    dateline {command} "))
    with pytest.raises(SystemExit):
        parser().parse_args([command, "--help"])
    known = re.findall(r"(?<![\w-])--?[a-z][a-z-]*", capsys.readouterr().out)
    assert set(re.findall(r"(?<=[ \[])--?[a-z][a-z-]*", line)) <= set(known)


def test_that_the_script_of_the_guide_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with Library(Path("events.dateline")) as library:
        facts = Facts(start="2023-03-16", actors=("KP",))
        library.edit("add", events=[Event(id="e", kind=LAUNCH, title="A launch", facts=facts)])
    lines = GUIDE.partition("## Scripts")[2].splitlines()
    exec("\n".join(line[4:] for line in lines if line.startswith("    ")), {})
    assert capsys.readouterr().out == "2023-03-16 A launch\n"
    with Library(Path("events.dateline")) as library:
        assert library.events["e"].tags == ("checked",)
        assert library.undo_name == "Change by a script"
