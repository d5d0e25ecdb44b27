"""The real program in a process of its own, on a real X server, with real keys."""

import re
import subprocess
import sys
from pathlib import Path

from store.library.library import Library
from tests.support.paths import ROOT
from tests.support.readings import reading_of
from tests.support.screen import PATIENCE, xdotool


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
