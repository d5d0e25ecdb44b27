"""A virtual screen, and keys typed on it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.paths import ROOT

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
