"""Edits of events by the user, each one undoable step."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import structs

from gui.view_model.library_notifier import LibraryNotifier
from store.language.intervals import plural
from store.language.labels import day_label
from store.language.link_labels import RELATIONS
from store.language.stored_messages import change_name
from store.language.translate import tr
from store.library.consensus.user_values import set_user_values
from store.library.state.changes import Change
from store.library.state.transaction import numbered_ids
from store.model.documents import (
    LAUNCH,
    REJECTED,
    SET_BY_USER,
    USER,
    Article,
    Event,
    Facts,
    Link,
)
from store.model.partial_dates import wall_time
from store.runtime.fault_log import log

Say = Callable[[str], None]
# The name of the change that adds an event
ADDED = "Add event"


class EventActions:
    """The one door for changes.

    Makes them, and reports success or the reason.
    """

    def __init__(self, notifier: LibraryNotifier, say: Say) -> None:
        self._library, self._say = notifier.library, say

    @property
    def is_allowed(self) -> bool:
        """Whether the library can be changed."""
        return not self._library.read_only_because

    # ---- one event --------------------------------------------------------------
    def add(self, second: float) -> str:
        """Add an event on the day of a wall-clock second.

        Its id, "" on failure.
        """
        key = self._free_id("user")
        facts = Facts(start=wall_time(second).date().isoformat(), dated_by=SET_BY_USER)
        event = Event(id=key, kind=LAUNCH, title=tr("New event"), facts=facts)
        done = self._do(lambda: self._library.edit(ADDED, events=[event]), tr("Added; type what it was"))
        return key if done else ""

    def take_back_added(self) -> None:
        """Undo the addition of an event, if it was the last change."""
        if self._library.undo_name == ADDED:
            self._do(self._library.undo, tr("Nothing was added"))

    def duplicate(self, key: str) -> str:
        """Add a copy of an event without its reports.

        Its id, "" on failure.
        """
        like = self._library.events[key]
        new = self._free_id("user")
        copied = structs.replace(
            like, id=new, title=tr("{title} (copy)", title=like.title), reports=(), parts=(), review=""
        )
        done = self._do(
            lambda: self._library.edit(f"Duplicate “{like.title}”", events=[copied]),
            tr("“{title}” duplicated; Ctrl+Z takes it back", title=like.title),
        )
        return new if done else ""

    def set_values(self, key: str, values: Mapping[str, object]) -> bool:
        """Set fields of an event; False if it failed."""
        return self._do(lambda: self._library.set_values(key, values))

    def release(self, key: str, field: Sequence[str]) -> bool:
        """Leave fields to the reports again."""
        return self._do(lambda: self._library.release(key, field))

    def date(self, key: str, second: float) -> None:
        """Date an event to the day of a wall-clock second."""
        day = wall_time(second).date().isoformat()
        done = tr("Dated to {day}; Ctrl+Z takes it back", day=day_label(day))
        self._do(lambda: self._library.set_values(key, {"start": day}), done)

    def _free_id(self, wanted: str) -> str:
        return next(key for key in numbered_ids(wanted) if self._library.current_id(key) is None)

    # ---- words of an article ----------------------------------------------------
    def make_of_words(self, article: Article, start: int, end: int, kind: str) -> str:
        """Make an event from selected words of an article.

        Its id, "" on failure.
        """
        from store.editing.annotations import event_from, evidence_of  # noqa: PLC0415 - the window starts without the reader

        event = event_from(article, evidence_of(article, start, end), kind, self._free_id(f"{article.id[:8]}-user"))
        done = tr("“{title}” added; Ctrl+Z takes it back", title=event.title)
        return event.id if self._do(lambda: self._library.edit("New event from words", events=[event]), done) else ""

    def use_words(self, key: str, article: Article, start: int, end: int, field: str) -> bool:
        """Use selected words as evidence, or for a field."""
        from store.editing.annotations import evidence_of, with_evidence, with_field  # noqa: PLC0415
        from store.editing.fields import NotUnderstoodError  # noqa: PLC0415

        evidence = evidence_of(article, start, end)
        event = self._library.events.get(key)
        if event is None:  # undone or merged while its words were offered
            return False
        try:
            values = with_field(event, field, article, evidence) if field else {}
        except NotUnderstoodError as error:
            self._say(tr("“{words}”: {why}", words=evidence.quote, why=error))
            return False
        changed = with_evidence(set_user_values(event, values) if values else event, article, evidence)
        return self._do(
            lambda: self._library.edit("Evidence from words", events=[changed]), tr("Taken; Ctrl+Z takes it back")
        )

    # ---- several ----------------------------------------------------------------
    def link(self, source: str, target: str, relation: str) -> None:
        """Link two events, as the user's own."""
        link = Link(source=source, target=target, relation=relation, basis=USER)
        if link in self._library.links.values():
            self._say(tr("These two events are linked so already"))
            return
        key = next(key for key in numbered_ids(f"user-{source}-{target}") if key not in self._library.links)
        one, two = (self._library.events[end].title for end in (source, target))
        done = tr(
            "“{one}” {relation} “{two}”; Ctrl+Z takes it back", one=one, relation=tr(RELATIONS[relation]), two=two
        )
        self._do(lambda: self._library.edit("Link", links={key: link}), done)

    def merge(self, target: str, other: str) -> bool:
        """Merge two events, under the id of `target`."""
        return self._do(lambda: self._library.merge(target, other))

    def split(self, key: str, part: str) -> bool:
        """Split a part off a merged event."""
        return self._do(lambda: self._library.split(key, part))

    def keep_apart(self, one: str, two: str) -> bool:
        """Note that two events are different."""
        return self._do(lambda: self._library.keep_apart(one, two))

    def judge(self, key: str, link: Link, verdict: str) -> bool:
        """Confirm or reject a link."""
        return self._do(lambda: self._library.judge(key, link, verdict))

    def judge_link(self, link: Link, verdict: str) -> bool:
        """Confirm or reject a link, given without its id."""
        links = self._library.links if link.verdict == REJECTED else self._library.links_of(link.source)
        key = next((key for key, one in links.items() if one == link), None)
        return key is not None and self.judge(key, link, verdict)

    def relate(self, link: Link, relation: str) -> bool:
        """Give a link another relation.

        The user's own takes its place, the other is kept as rejected.
        """
        links = self._library.links_of(link.source)
        key = next((key for key, one in links.items() if one == link), None)
        if key is None:
            return False
        own = Link(source=link.source, target=link.target, relation=relation, basis=USER)
        if link.basis == USER:
            return self._do(lambda: self._library.edit("Link", links={key: own}))
        new = next(one for one in numbered_ids(f"user-{link.source}-{link.target}") if one not in self._library.links)
        rejected = structs.replace(link, verdict=REJECTED)
        return self._do(lambda: self._library.edit("Link", links={key: rejected, new: own}))

    def accept(self, keys: Sequence[str]) -> bool:
        """Accept events in review."""
        return self._do(lambda: self._library.accept(keys))

    def reject(self, key: str) -> bool:
        """Delete an event in review."""
        title = self._library.events[key].title
        done = tr("“{title}” rejected; Ctrl+Z brings it back", title=title)
        return self._do(lambda: self._library.edit(f"Reject “{title}”", removed=[key]), done)

    def delete(self, keys: Sequence[str]) -> None:
        """Remove events with their links. The articles stay."""
        there = [key for key in keys if key in self._library.events]
        if there:
            title = f"“{self._library.events[there[0]].title}”" if len(there) == 1 else plural(len(there), "event")
            done = tr("{title} deleted; Ctrl+Z brings it back", title=title)
            self._do(lambda: self._library.edit(f"Delete {title}", removed=there), done)

    def _do(self, act: Callable[[], Change], done: str = "") -> bool:
        try:
            change = act()
        except (OSError, ValueError) as error:
            log.info("a change was not made: %s", type(error).__name__)
            self._say(tr("Nothing was changed: {why}", why=getattr(error, "strerror", "") or error))
            return False
        self._say(done or change_name(change.name))
        return True
