"""The real program in a process of its own, on a real X server, with real keys."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.library.library import Library
from tests.conftest import reading_of

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 90
"""Seconds after which a window that has not come is given up."""


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual X server's display; the server itself picks the number and says it once it is ready."""
    server = shutil.which("Xvfb")
    assert server, "Xvfb is missing; `make test` installs it"
    read, write = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as ready:
        number = ready.readline().strip()
    yield f":{number}"
    process.terminate()
    process.wait()


@pytest.fixture
def home(tmp_path: Path, display: str) -> dict[str, str]:
    drop = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    kept = {key: value for key, value in os.environ.items() if key not in drop}
    return {**kept, "DISPLAY": display, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}


def xdotool(home: dict[str, str], *words: str) -> str:
    run = subprocess.run(["xdotool", *words], env=home, capture_output=True, text=True, check=True, timeout=PATIENCE)
    return run.stdout.strip()


def test_that_the_program_starts_imports_an_article_asks_for_its_date_and_quits(
    home: dict[str, str], tmp_path: Path, tokyo_text: str
) -> None:
    article, library = tmp_path / "tokyo.txt", tmp_path / "mine.dateline"
    article.write_text(tokyo_text)
    program = subprocess.Popen(
        [sys.executable, "-m", "gui", str(library), str(article)],
        env=home,
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        text=True,
    )
    dialog = xdotool(home, "search", "--sync", "--onlyvisible", "--name", "When was it published").splitlines()[-1]
    xdotool(home, "windowfocus", "--sync", dialog)
    xdotool(home, "type", "2023-03-16")
    xdotool(home, "key", "Return")
    main = xdotool(home, "search", "--sync", "--onlyvisible", "--name", "mine – Dateline").splitlines()[-1]
    for _ in range(20 * PATIENCE):
        if library.exists():
            break
        assert program.poll() is None
        xdotool(home, "sleep", "0.05")
    xdotool(home, "windowfocus", "--sync", main)
    xdotool(home, "key", "ctrl+q")
    _, errors = program.communicate(timeout=60)
    assert (program.returncode, errors) == (0, "")
    assert sorted(event.kind for event in Library(library).events.values()) == ["drill", "launch", "meeting"]


def test_that_without_a_display_the_sample_timeline_is_drawn_and_its_path_printed(home: dict[str, str]) -> None:
    del home["DISPLAY"]
    run = subprocess.run([sys.executable, "-m", "gui"], env=home, cwd=ROOT, capture_output=True, text=True, check=True)
    match = re.search(r"There is no display.* (/\S+\.png)$", run.stdout.strip())
    assert match, run.stdout
    assert Path(match[1]).read_bytes().startswith(b"\x89PNG")
    assert run.stderr == ""


def test_that_a_library_from_elsewhere_opens_read_from_the_command_line(tmp_path: Path) -> None:
    with Library(tmp_path / "a.dateline") as library:
        library.add([reading_of("One\n\nNorth Korea fired a missile on 1 May 2020.\n")])
    words = [sys.executable, "-m", "gui", "check", str(library.path)]
    run = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.endswith("sound\n")
