"""The time zone of the window, shared by all views."""

from datetime import datetime, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from PySide6.QtCore import QObject, Signal

from store.language.translate import tr_noop


class Zone(NamedTuple):
    """A time zone: settings key, name, rules (None: each event's own)."""

    key: str
    name: str
    rules: tzinfo | None


def zones() -> tuple[Zone, ...]:
    """The zones in the status bar, with the computer's current one."""
    here = datetime.now().astimezone().tzinfo
    return (
        Zone("own", tr_noop("Event's own time"), None),
        Zone("Asia/Seoul", tr_noop("Korea, Japan (UTC+9)"), ZoneInfo("Asia/Seoul")),
        Zone("UTC", "UTC", ZoneInfo("UTC")),
        Zone("America/New_York", tr_noop("New York, Washington"), ZoneInfo("America/New_York")),
        Zone("Europe/London", tr_noop("London"), ZoneInfo("Europe/London")),
        Zone("Asia/Shanghai", tr_noop("Beijing (UTC+8)"), ZoneInfo("Asia/Shanghai")),
        Zone("Asia/Kolkata", tr_noop("India (UTC+5:30)"), ZoneInfo("Asia/Kolkata")),
        Zone("Europe/Moscow", tr_noop("Moscow (UTC+3)"), ZoneInfo("Europe/Moscow")),
        Zone("local", tr_noop("This computer's time"), here),
    )


def all_zones() -> list[str]:
    """Names of the IANA database that denote places, and UTC."""
    places = (name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))
    return [*sorted(places), "UTC"]


def named_zone(key: str) -> Zone | None:
    """A zone of the IANA database by name, or None."""
    try:
        return Zone(key, key.rpartition("/")[2].replace("_", " "), ZoneInfo(key))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


class TimeZoneSetting(QObject):
    """The chosen zone. `offered`: the list to choose from."""

    changed = Signal()

    def __init__(self, key: str = "own", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offered = zones()
        self.zone = self._of(key)

    @staticmethod
    def knows(key: str) -> bool:
        """Whether a key means a zone."""
        return key in ("own", "local") or named_zone(key) is not None

    def _of(self, key: str) -> Zone:
        offered = next((zone for zone in self.offered if zone.key == key), None)
        if offered is None and (offered := named_zone(key)) is not None:
            self.offered = (*self.offered[:-1], offered, self.offered[-1])
        return offered or self.offered[0]

    def choose(self, key: str) -> None:
        """Choose a zone by key, listed or of the IANA database."""
        zone = self._of(key)
        if zone != self.zone:
            self.zone = zone
            self.changed.emit()
