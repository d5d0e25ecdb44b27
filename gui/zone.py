"""The time zone in which the window shows clock times, shared by all views."""

from datetime import datetime, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal


class Zone(NamedTuple):
    """A zone to choose: a key for the settings, its name, and its rules (None: each event's own)."""

    key: str
    name: str
    rules: tzinfo | None


def zones() -> tuple[Zone, ...]:
    """What the status bar offers; the computer's zone as it is at the present."""
    here = datetime.now().astimezone().tzinfo
    return (
        Zone("own", "Event's own time", None),
        Zone("Asia/Seoul", "Korea, Japan (UTC+9)", ZoneInfo("Asia/Seoul")),
        Zone("UTC", "UTC", ZoneInfo("UTC")),
        Zone("America/New_York", "New York, Washington", ZoneInfo("America/New_York")),
        Zone("Europe/London", "London", ZoneInfo("Europe/London")),
        Zone("Asia/Shanghai", "Beijing (UTC+8)", ZoneInfo("Asia/Shanghai")),
        Zone("Asia/Kolkata", "India (UTC+5:30)", ZoneInfo("Asia/Kolkata")),
        Zone("Europe/Moscow", "Moscow (UTC+3)", ZoneInfo("Europe/Moscow")),
        Zone("local", "This computer's time", here),
    )


class ZoneChoice(QObject):
    """The chosen zone; announced when it changes."""

    changed = Signal()

    def __init__(self, key: str = "own", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offered = zones()
        self.zone = self._of(key)

    def _of(self, key: str) -> Zone:
        return next((zone for zone in self.offered if zone.key == key), self.offered[0])

    def choose(self, key: str) -> None:
        """Chooses an offered zone by its key."""
        zone = self._of(key)
        if zone != self.zone:
            self.zone = zone
            self.changed.emit()
