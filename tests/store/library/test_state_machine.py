"""Random changes, undos and reopenings of a library, against a plain model in memory that is always equal.

`make torture` does it ten times as long.
"""

import os
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec import structs

from store.library.consensus.consensus import apply_consensus
from store.library.consensus.merge import links_after_merge, links_after_split, merge_events, split_event
from store.library.consensus.user_values import set_user_values
from store.library.library import Library
from store.library.state.integrity import find_faults
from store.model.documents import Event, Facts, Link, Reading
from tests.support.event_factory import launch, told

ROUNDS = int(os.environ.get("DATELINE_TORTURE", "1"))
DAYS = st.sampled_from(["2023-03-16", "2023-06-01", "2023-09-09"])
KEYS = st.sampled_from("abcdefgh")
TITLES = st.text(min_size=1, max_size=12)
TEXT = "What is said of this day, in sentences of three letters."
State = tuple[dict[str, Event], dict[str, Link]]


def articles_of(event: Event) -> list[str]:
    """The articles that tell an event."""
    return [report.article for report in event.reports]


def tellings(events: dict[str, Event]) -> list[tuple[str, int, str | None]]:
    """Which sentences of which articles are told of what day."""
    return sorted((r.article, r.evidence[0].start, r.facts.start) for event in events.values() for r in event.reports)


def reading_of(days: list[str | None], key: str) -> Reading:
    """An article that has a sentence on each day, and tells no event in those of no day."""
    reading = told(*(launch(day) for day in days), by=key, text=TEXT)
    return structs.replace(reading, events=tuple(event for event in reading.events if event.facts.start))


class LibraryMachine(RuleBasedStateMachine):
    """The model is the list of states so far, and which of them the library is in."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.library = Library(Path(self.folder.name) / "a.dateline")
        self.states: list[State] = [({}, {})]
        self.reasons: list[frozenset[str]] = [frozenset()]
        self.now = 0

    def becomes(self, events: dict[str, Event], links: dict[str, Link], article: str = "") -> None:
        """Notes a new state, if it was changed, and the articles taken in; what was undone is gone."""
        if (events, links) == self.states[self.now] and not article:
            return
        self.reasons = [*self.reasons[: self.now + 1], self.reasons[self.now] | {article}]
        self.states = [*self.states[: self.now + 1], (events, links)]
        self.now += 1

    @rule(keys=st.lists(KEYS, min_size=1, max_size=4, unique=True), title=TITLES)
    def put_events(self, keys: list[str], title: str) -> None:
        """Adds or edits some events in one transaction."""
        free = [key for key in keys if self.library.current_id(key) in (None, key)]
        new = {key: Event(id=key, kind="drill", title=title, facts=Facts()) for key in free}
        self.library.edit(f"Put {len(free)}", events=new.values())
        self.becomes({**self.states[self.now][0], **new}, self.states[self.now][1])

    @rule(first=KEYS, second=KEYS)
    def put_link(self, first: str, second: str) -> None:
        """Adds a link between events that are there."""
        events, links = self.states[self.now]
        if first in events and second in events:
            link = Link(source=first, target=second, relation="after", basis="user")
            self.library.edit("Link", links={f"{first}>{second}": link})
            self.becomes(events, {**links, f"{first}>{second}": link})

    @rule(keys=st.lists(KEYS, max_size=3, unique=True))
    def remove_events(self, keys: list[str]) -> None:
        """Removes events, and their links with them."""
        events, links = self.states[self.now]
        self.library.edit("Remove", removed=keys)
        if events.keys() & set(keys):
            kept = {key: link for key, link in links.items() if not {link.source, link.target} & set(keys)}
            self.becomes({key: event for key, event in events.items() if key not in keys}, kept)

    @rule(key=KEYS, day=DAYS)
    def read_an_article(self, key: str, day: str) -> None:
        """Takes in an article on a launch of some day: one event a day, however many articles tell it."""
        reading = reading_of([day], key)
        events, links = self.states[self.now]
        tellers = {report.article for event in events.values() for report in event.reports}
        self.library.add([reading])
        if reading.article.id not in tellers and reading.article.id not in self.reasons[self.now]:
            (home,) = [event for event in self.library.events.values() if reading.article.id in articles_of(event)]
            before = events.get(home.id)
            assert articles_of(home) == [*(articles_of(before) if before else []), reading.article.id]
            assert before is None or before.facts.start == day
            self.becomes({**events, home.id: home}, links, reading.article.id)

    @rule(key=KEYS, days=st.lists(st.one_of(st.none(), DAYS), max_size=3))
    def read_an_article_again(self, key: str, days: list[str | None]) -> None:
        """Its new tellings take the place of its old ones, those of other articles stay, and so does what the user set."""
        reading = reading_of(days, key)
        before, links = self.states[self.now]
        change = self.library.add([reading], again=True)
        others = [telling for telling in tellings(before) if telling[0] != reading.article.id]
        assert tellings(dict(self.library.events)) == sorted([*others, *tellings({e.id: e for e in reading.events})])
        assert all(
            self.library.current_id(event.id) for event in before.values() if event.user_fields or not event.reports
        )
        assert links.keys() == self.library.links.keys()
        if not change.is_empty:
            self.becomes(dict(self.library.events), dict(self.library.links), reading.article.id)

    @rule(data=st.data(), title=TITLES)
    def set_a_title(self, data: st.DataObject, title: str) -> None:
        """Changes an event by hand."""
        events, links = self.states[self.now]
        if events:
            key = data.draw(st.sampled_from(sorted(events)))
            self.library.set_values(key, {"title": title})
            self.becomes({**events, key: set_user_values(events[key], {"title": title})}, links)

    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        """Merges events by hand."""
        events, links = self.states[self.now]
        if len(events) > 1:
            first, second = data.draw(st.lists(st.sampled_from(sorted(events)), min_size=2, max_size=2, unique=True))
            self.library.merge(first, second)
            rest = {key: event for key, event in events.items() if key != second}
            one = merge_events(events[first], events[second], self.library.articles)
            self.becomes({**rest, first: one}, {**links, **links_after_merge(links, first, second)})

    @rule()
    def split_what_was_merged_first(self) -> None:
        """Takes a merged event apart."""
        events, links = self.states[self.now]
        event = next((event for event in events.values() if event.parts), None)
        if event:
            self.library.split(event.id, event.parts[1].id)
            rest, out = split_event(event, event.parts[1].id, self.library.articles)
            self.becomes({**events, rest.id: rest, out.id: out}, {**links, **links_after_split(links, rest.id, out)})
            assert self.library.proposals

    @precondition(lambda self: self.now > 0)
    @rule()
    def undo(self) -> None:
        """Goes one state back."""
        self.library.undo()
        self.now -= 1

    @precondition(lambda self: self.now + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        """Goes one state on."""
        self.library.redo()
        self.now += 1

    @rule(killed=st.booleans())
    def reopen(self, killed: bool) -> None:
        """Opens the library anew, closed or as if the program had been killed."""
        folder = Path(self.folder.name)
        if killed:
            left = {file: file.read_bytes() for file in folder.glob("a.dateline*")}
            self.library.close()
            for file, data in left.items():
                file.write_bytes(data)
        else:
            self.library.close()
        self.library = Library(folder / "a.dateline")

    @rule()
    def take_the_journal_up(self) -> None:
        """Writes a new snapshot."""
        self.library.compact()

    @invariant()
    def is_as_the_model(self) -> None:
        """Events, links and what can be undone are those of the model."""
        assert (self.library.events, self.library.links) == self.states[self.now]
        assert bool(self.library.undo_name) == (self.now > 0)
        assert bool(self.library.redo_name) == (self.now + 1 < len(self.states))

    @invariant()
    def fits_together(self) -> None:
        """Nothing leads nowhere, no id is borne twice, and of what reports tell nothing old is shown."""
        assert find_faults(self.library) == []
        assert all(event == apply_consensus(event, self.library.articles) for event in self.library.events.values())

    def teardown(self) -> None:
        """Closes what is open."""
        self.library.close()
        self.folder.cleanup()


TestLibraryMachine = LibraryMachine.TestCase
TestLibraryMachine.settings = settings(max_examples=120 * ROUNDS, stateful_step_count=40, deadline=None)
