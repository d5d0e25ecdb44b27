"""The user's preferences, kept in the settings."""

from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, QSettings, Signal

T = TypeVar("T", str, bool, int, float)
SYSTEM, LIGHT, DARK = "system", "light", "dark"
# Confidence that the reader's events need to be shown at once. It is the chance that an event is right (`make
# bench` checks that it is): of those below it more are wrong than right.
THRESHOLD = 0.5
# Sizes of text to choose from, in percent of the system's
TEXT_SIZES = (90, 100, 115, 130, 150)


class StoredPreference(Generic[T]):
    """One preference: its key and its default."""

    def __init__(self, key: str, default: T) -> None:
        self.key = key
        self.default: T = default

    def __get__(self, kept: "Preferences", _owner: type) -> T:
        return cast("T", kept.settings.value(self.key, self.default, type(self.default)))

    def __set__(self, kept: "Preferences", value: T) -> None:
        if value != self.__get__(kept, Preferences):
            kept.settings.setValue(self.key, value)
            kept.changed.emit(self.key)


class Preferences(QObject):
    """All preferences; `changed` brings the key of the one that changed.

    `theme` is SYSTEM, LIGHT or DARK; `language` an ISO 639-1 code, "" for the system's; `text_size` percent of the
    system's; `threshold` the confidence, 0 to 1, below which events wait for review.
    """

    changed = Signal(str)
    theme = StoredPreference("theme", SYSTEM)
    language = StoredPreference("language", "")
    text_size = StoredPreference("text_size", 100)
    threshold = StoredPreference("threshold", THRESHOLD)
    wheel_scrolls = StoredPreference("wheel_scrolls", False)
    reduced_motion = StoredPreference("reduced_motion", False)
    zone = StoredPreference("zone", "own")
    legend_shown = StoredPreference("legend_shown", True)
    links_hidden = StoredPreference("links_hidden", "[]")

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def value(self, key: str, default: Any = None) -> Any:
        """The setting under a key, converted to the type of its default."""
        return self.settings.value(key, default)
