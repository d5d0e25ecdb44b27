"""Checks for the Linux libraries that Qt needs and pip cannot install.

Run by make with the system's Python before anything is installed, so it imports the standard library only: `python3
gui/installation/system_libraries.py window [screen]`.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
SCREEN_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
FONT_PACKAGE = "fonts-dejavu-core"


def loads(library: str) -> bool:
    """Whether the dynamic linker finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_a_font() -> bool:
    """Whether fontconfig, or the usual folder, knows one scalable font."""
    folders = ("/usr/share/fonts", "/usr/local/share/fonts", os.path.expanduser("~/.local/share/fonts"))  # noqa: PTH111
    return any(
        name.endswith((".ttf", ".otf", ".ttc"))
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )


def missing_packages(
    wanted: Iterable[str],
    find_library: Callable[[str], bool] = loads,
    find_program: Callable[[str], str | None] = shutil.which,
    find_font: Callable[[], bool] = has_a_font,
) -> list[str]:
    """Debian packages still needed for `window` (Qt) and `screen` (Xvfb, xdotool)."""
    missing: list[str] = []
    if "window" in wanted:
        missing += [package for library, package in LIBRARIES.items() if not find_library(library)]
        missing += [] if find_font() else [FONT_PACKAGE]
    if "screen" in wanted:
        missing += [package for program, package in SCREEN_PROGRAMS.items() if not find_program(program)]
    return missing


def install(packages: list[str]) -> int:
    """Install through apt as root, else print the command.

    Returns the exit status.
    """
    if not shutil.which("apt-get"):
        print("Qt also needs these libraries (Debian's names):", *packages)  # noqa: T201
        return 0
    if os.geteuid() != 0:
        print("Qt needs some system libraries. Type:\n  sudo apt-get install", *packages)  # noqa: T201
        return 1
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    subprocess.run(["apt-get", "update", "-qq"], check=False, env=environment)
    return subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL).returncode


def main(wanted: list[str]) -> int:
    """The exit status: 0 when nothing is missing any more."""
    if not sys.platform.startswith("linux"):
        return 0
    packages = missing_packages(wanted)
    return install(packages) if packages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
