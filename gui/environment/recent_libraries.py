"""Recently opened libraries, for the File menu and the next start."""

from pathlib import Path

from PySide6.QtCore import QSettings

KEY, MOST = "recent", 8


def recent_libraries(settings: QSettings) -> list[Path]:
    """The recent libraries that still exist, latest first."""
    kept = settings.value(KEY)
    names = kept if isinstance(kept, list) else [kept] if kept else []  # a list of one comes back as a word
    return [path for name in names if (path := Path(str(name))).is_file()]


def remember_library(settings: QSettings, path: Path) -> None:
    """Put a library first."""
    others = [other for other in recent_libraries(settings) if other != path.absolute()]
    settings.setValue(KEY, [str(one) for one in [path.absolute(), *others][:MOST]])
