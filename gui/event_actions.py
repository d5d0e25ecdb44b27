"""What the user does to events from the timeline: link, date, delete; each one step that can be undone."""

from collections.abc import Callable, Sequence

from gui.notifier import Notifier
from store.durations import plural
from store.library.changes import Change
from store.library.free_ids import numbered
from store.model import AFTER, BEFORE, DURING, RESPONSE, SERIES, USER, Link
from store.moment import wall_time
from store.wording import day_words

Say = Callable[[str], None]
RELATIONS = {
    BEFORE: "is before", AFTER: "is after", RESPONSE: "is a response to", DURING: "happened during",
    SERIES: "is of one series with",
}  # fmt: skip
"""What a link says of the event that it comes from."""


class EventActions:
    """Changes a library as asked, and says what was done, or why it could not be."""

    def __init__(self, notifier: Notifier, say: Say) -> None:
        self._library, self._say = notifier.library, say

    @property
    def is_allowed(self) -> bool:
        """Whether the library can be changed."""
        return not self._library.read_only_because

    def link(self, source: str, target: str, relation: str) -> None:
        """Links two events, as the user's own."""
        link = Link(source=source, target=target, relation=relation, basis=USER)
        if link in self._library.links.values():
            self._say("These two events are linked so already")
            return
        key = next(key for key in numbered(f"user-{source}-{target}") if key not in self._library.links)
        one, two = (self._library.events[end].title for end in (source, target))
        done = f"“{one}” {RELATIONS[relation]} “{two}”; Ctrl+Z takes it back"
        self._do(lambda: self._library.edit("Link", links={key: link}), done)

    def date(self, key: str, second: float) -> None:
        """Dates an event to the day of a second of the wall clock."""
        day = wall_time(second).date().isoformat()
        self._do(
            lambda: self._library.set_values(key, {"start": day}), f"Dated to {day_words(day)}; Ctrl+Z takes it back"
        )

    def delete(self, keys: Sequence[str]) -> None:
        """Removes events with their links. The articles stay."""
        there = [key for key in keys if key in self._library.events]
        if there:
            title = f"“{self._library.events[there[0]].title}”" if len(there) == 1 else plural(len(there), "event")
            done = f"{title} deleted; Ctrl+Z brings it back"
            self._do(lambda: self._library.edit(f"Delete {title}", removed=there), done)

    def _do(self, act: Callable[[], Change], done: str = "") -> None:
        try:
            change = act()
        except OSError as error:
            self._say(f"Nothing was changed: {error.strerror or error}")
        else:
            self._say(done or change.name)
