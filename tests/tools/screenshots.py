"""Draws every view and window, light and dark, small and at double density: `python -m tests.tools.screenshots [FOLDER]`.

All go into FOLDER (build/screenshots); those of the README go into assets/screenshots. The windows are painted off screen,
by the same code as on a screen.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SIZES = {"1024x640": ("1", 1024, 640), "1536x960@1.5x": ("1.5", 1024, 640), "2560x1440@2x": ("2", 1280, 720)}
"""Pixels of the screens, each with its density and the size of the window in the pixels that programs count by."""
README = {"timeline": "window", "review": "review", "map": "map", "launches": "charts", "queue": "intake"}
"""The places that the README shows, and the names of their pictures."""
OUT = Path("assets/screenshots")


def main() -> int:
    """Draws all: a process a size, as the density of a screen is settled when a program starts."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/screenshots")
    for name, (scale, width, height) in SIZES.items():
        on_a_screen(float(scale), width, height, "--size", name, str(folder))
    on_a_screen(2, 1440, 900, "--readme")
    return 0


def on_a_screen(scale: float, width: int, height: int, *words: str) -> None:
    """Runs this module on a screen that is as large as the window."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": round(width * scale), "height": round(height * scale)}
    with tempfile.TemporaryDirectory() as folder:
        described = Path(folder) / "screen.json"
        described.write_text(json.dumps({"screens": [screen]}), "utf-8")
        platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={described}", "QT_SCALE_FACTOR": str(scale)}
        subprocess.run(
            [sys.executable, "-m", "tests.tools.screenshots", *words], check=True, env={**os.environ, **platform}
        )


def draw(size: str, folder: Path) -> None:
    """Draws each place in both themes in windows of one size."""
    from gui.theme.theme import DARK, LIGHT
    from tests.support.views import EMPTY, KEPT_NOTHING, PLACES

    _, width, height = SIZES[size]
    folder.mkdir(parents=True, exist_ok=True)
    for theme in (LIGHT, DARK):
        for name in (*PLACES, *KEPT_NOTHING, *EMPTY):
            shoot(name, theme, width, height, folder / f"{size} {theme.name} {name}.png")


def shoot(name: str, theme: object, width: int, height: int, path: Path) -> None:
    """One place as a picture."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from gui.theme.theme import Theme
    from gui.view_model.time_span import TimeSpan
    from store.model.partial_dates import wall_span
    from tests.support.views import EMPTY, KEPT_NOTHING, PLACES, open_sample_window

    assert isinstance(theme, Theme)
    with tempfile.TemporaryDirectory() as folder:
        window = open_sample_window(Path(folder), theme, empty=name in EMPTY)
        window.resize(width, height)
        window.show()
        if path.parent == OUT and name in ("timeline", "map", "queue"):
            window.timeline.navigator.show(TimeSpan(wall_span("2023-02-10")[0], wall_span("2023-04-30")[1]))
        shown = {**PLACES, **KEPT_NOTHING, **EMPTY}[name](window)
        window.timeline.canvas.rest()
        for _ in range(4):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        shown.grab().save(str(path))
        if shown is not window:
            shown.close()
        window.close()


def draw_for_readme() -> None:
    """The pictures of the README."""
    from gui.theme.theme import LIGHT

    OUT.mkdir(exist_ok=True)
    for place, name in README.items():
        shoot(place, LIGHT, 1440, 900, OUT / f"{name}.png")


if __name__ == "__main__":
    if "--size" in sys.argv:
        draw(sys.argv[2], Path(sys.argv[3]))
    elif "--readme" in sys.argv:
        draw_for_readme()
    else:
        sys.exit(main())
