"""Menu entry, icon and file type of Dateline in the user's home.

Run as `python -m gui.installation.desktop_files PREFIX`; with `--remove` it takes them away."""

import shutil
import subprocess
import sys
from pathlib import Path

from store.model.assets import open_asset

PLACES = {
    "desktop/dateline.desktop": "share/applications/dateline.desktop",
    "desktop/dateline-mime.xml": "share/mime/packages/dateline.xml",
    "icons/dateline.svg": "share/icons/hicolor/scalable/apps/dateline.svg",
}
# Programs that make desktops look again, where there are such
REFRESH = (
    ("update-desktop-database", "share/applications"),
    ("update-mime-database", "share/mime"),
    ("gtk-update-icon-cache", "share/icons/hicolor"),
)


def install(prefix: Path, command: Path) -> list[Path]:
    """Write desktop files below a prefix such as ~/.local; return their paths."""
    written = []
    for name, place in PLACES.items():
        path = prefix / place
        path.parent.mkdir(parents=True, exist_ok=True)
        text = open_asset(name).read_text("utf-8")
        path.write_text(text.replace("Exec=dateline ", f'Exec="{command}" '), "utf-8")
        written.append(path)
    _refresh(prefix)
    return written


def uninstall(prefix: Path) -> None:
    """Take the files away."""
    for place in PLACES.values():
        (prefix / place).unlink(missing_ok=True)
    _refresh(prefix)


def _refresh(prefix: Path) -> None:
    for program, folder in REFRESH:
        if (tool := shutil.which(program)) and (prefix / folder).is_dir():
            subprocess.run([tool, str(prefix / folder)], check=False, capture_output=True)


if __name__ == "__main__":
    where = Path(sys.argv[1]).expanduser().absolute()
    if "--remove" in sys.argv:
        uninstall(where)
    else:
        install(where, where / "bin" / "dateline")
