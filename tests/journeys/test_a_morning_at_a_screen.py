"""The same morning with the installed program on a real X server: real keys, a real mouse, files on a real disk."""

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from store.library.library import Library
from store.model.documents import USER, Event
from tests.support.paths import TESTS
from tests.support.screen import PATIENCE, xdotool

CORPUS = TESTS / "corpus"
ARTICLES = 30


class Desk:
    """An X server with one program on it, and two hands."""

    def __init__(self, home: dict[str, str], wheel: Path, folder: Path) -> None:
        self.home = {**home, "PYTHONPATH": str(wheel)}
        self.folder, self.library = folder, folder / "morning.dateline"
        self.program = self.start(self.library)
        self.main = self.window("morning – Dateline")
        self.settle()

    def start(self, *words: Path) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "gui", *map(str, words)]
        return subprocess.Popen(command, env=self.home, cwd=self.folder, stderr=subprocess.PIPE, text=True)

    def window(self, name: str) -> str:
        found = xdotool(self.home, "search", "--sync", "--onlyvisible", "--name", name).splitlines()[-1]
        xdotool(self.home, "windowfocus", "--sync", found)
        return found

    def focus(self) -> None:
        xdotool(self.home, "windowfocus", "--sync", self.main)

    def keys(self, *names: str) -> None:
        xdotool(self.home, "key", "--delay", "60", *names)

    def type(self, words: str) -> None:
        xdotool(self.home, "type", "--delay", "12", words)

    def settle(self) -> None:
        """Lets the program look at what the hands did: an X server tells nobody when that is done."""
        xdotool(self.home, "sleep", "0.4")

    def until(self, holds: Callable[[], bool], what: str) -> None:
        for _ in range(4 * PATIENCE):
            if holds():
                return
            assert self.program.poll() is None, "the program has ended"
            xdotool(self.home, "sleep", "0.25")
        pytest.fail(f"in vain: {what}")

    def stored(self) -> Library:
        """The library as it is on the disk."""
        return Library(self.library, read_only=True)

    def quit(self) -> None:
        self.focus()
        self.keys("ctrl+q")
        _, errors = self.program.communicate(timeout=60)
        assert (self.program.returncode, errors) == (0, "")


@pytest.fixture
def desk(home: dict[str, str], wheel: Path, tmp_path: Path) -> Desk:
    return Desk(home, wheel, tmp_path)


def count(desk: Desk, of: Callable[[Library], int]) -> int:
    if not desk.library.exists():
        return 0
    with desk.stored() as library:
        return of(library)


def import_thirty_with_one_date(desk: Desk) -> None:
    """A second start brings them; what tells no date is given one together."""
    second = desk.start(*sorted(CORPUS.glob("*.txt"))[:ARTICLES])
    assert second.wait(PATIENCE) == 0
    second.communicate()
    desk.window("When were these articles published")
    desk.settle()
    desk.keys("shift+Tab", "shift+Tab", "shift+Tab")
    desk.type("16 March 2019")
    desk.keys("Return", "Return")
    desk.until(lambda: count(desk, lambda library: len(library.articles)) == ARTICLES, "thirty articles in the library")
    desk.focus()


def review_ten(desk: Desk) -> None:
    before = count(desk, lambda library: len(library.to_review))
    desk.keys("ctrl+5")
    desk.settle()
    desk.keys("a", "a", "a", "x", "a", "a", "a", "a", "a", "a")
    desk.until(lambda: count(desk, lambda library: len(library.to_review)) == before - 10, "ten reviewed")


def merge_two(desk: Desk) -> None:
    before = count(desk, lambda library: len(library.events))
    desk.keys("ctrl+1", "Home")
    desk.settle()
    desk.keys("ctrl+m")
    desk.window("Merge events")
    desk.keys("Return")
    desk.until(lambda: count(desk, lambda library: len(library.events)) == before - 1, "two merged")
    desk.focus()


def titled(library: Library, title: str) -> list[Event]:
    return [event for event in library.events.values() if event.title == title]


def correct_a_title_and_link(desk: Desk) -> None:
    desk.keys("F2")
    desk.settle()
    desk.keys("ctrl+a")
    desk.type("The first of all")
    desk.keys("Return")
    desk.until(lambda: count(desk, lambda library: len(titled(library, "The first of all"))) == 1, "title corrected")
    with desk.stored() as library:
        event = titled(library, "The first of all")[0]
    before_the_date = 4 + bool(event.review) + bool(event.reports)  # acts, and the way back to the reports' title
    desk.keys(*["Tab"] * (before_the_date + 1), "Return")
    desk.settle()
    desk.keys("ctrl+a")
    desk.type("5 May 1998 12:07 KST")
    desk.keys("Return")
    dated = "1998-05-05T12:07+09:00"

    def is_corrected(library: Library) -> int:
        return sum(event.facts.start == dated for event in titled(library, "The first of all"))

    desk.until(lambda: count(desk, is_corrected) == 1, "date corrected")
    desk.keys("ctrl+l")
    desk.window("Link events")
    desk.keys("Return")
    desk.until(lambda: count(desk, lambda li: sum(k.basis == USER for k in li.links.values())) == 1, "a link")
    desk.focus()


def look_around_with_the_mouse(desk: Desk) -> None:
    """Wheel, drag, and the menu of the right button; an event is added in the middle of what is in view."""
    before = count(desk, lambda library: len(library.events))
    xdotool(desk.home, "mousemove", "--window", desk.main, "600", "300", "click", "--repeat", "3", "4")
    drag = ["mousedown", "1", "mousemove_relative", "--sync", "40", "0", "mousemove_relative", "--sync", "60", "0"]
    xdotool(desk.home, *drag, "mouseup", "1")
    desk.keys("0")
    desk.settle()
    xdotool(desk.home, "mousemove", "--window", desk.main, "420", "500", "click", "3")
    desk.settle()
    desk.keys("Escape", "ctrl+e")
    desk.settle()
    desk.keys("ctrl+a")
    desk.type("Parade in the capital")
    desk.keys("Return")
    desk.until(lambda: count(desk, lambda library: len(library.events)) == before + 1, "an event added")


def search_and_filter(desk: Desk) -> None:
    desk.keys("ctrl+f")
    desk.type("missile")
    desk.keys("Return", "Return", "Escape")
    desk.focus()
    desk.keys("ctrl+shift+f")
    desk.type("2000")
    desk.keys("Tab", "ctrl+shift+f")
    desk.settle()


def take_along(desk: Desk) -> None:
    """A picture, and a table, through the File menu."""
    for ups, name in ((3, "morning.png"), (4, "morning.csv")):
        desk.keys("alt+f", *["Up"] * ups, "Return")
        desk.window("Export")
        desk.keys("ctrl+a")
        desk.type(str(desk.folder / name))
        desk.keys("Return")
        desk.until((desk.folder / name).exists, name)
        desk.focus()


def test_the_morning_at_a_screen(desk: Desk) -> None:
    import_thirty_with_one_date(desk)
    review_ten(desk)
    merge_two(desk)
    correct_a_title_and_link(desk)
    look_around_with_the_mouse(desk)
    search_and_filter(desk)
    take_along(desk)
    desk.quit()
    with desk.stored() as library:
        before = dict(library.events), dict(library.links), dict(library.to_review)
    assert (desk.folder / "morning.png").read_bytes().startswith(b"\x89PNG")
    with (desk.folder / "morning.csv").open(encoding="utf-8-sig") as file:
        titles = {row["title"] for row in csv.DictReader(file)}
    assert {"The first of all", "Parade in the capital"} <= titles
    desk.program = desk.start()  # the last library opens by itself
    desk.main = desk.window("morning – Dateline")
    desk.quit()
    with desk.stored() as library:
        assert (dict(library.events), dict(library.links), dict(library.to_review)) == before
