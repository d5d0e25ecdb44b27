"""Random changes, undos and reopenings of a library, against a plain model in memory that is always equal."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from store.library.library import Library
from store.model import Event, Facts, Link

KEYS = st.sampled_from("abcdefgh")
TITLES = st.text(min_size=1, max_size=12)
State = tuple[dict[str, Event], dict[str, Link]]


class LibraryMachine(RuleBasedStateMachine):
    """The model is the list of states so far, and which of them the library is in."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.library = Library(Path(self.folder.name) / "a.dateline")
        self.states: list[State] = [({}, {})]
        self.now = 0

    def becomes(self, events: dict[str, Event], links: dict[str, Link]) -> None:
        """Notes a new state, if it was changed; what was undone is gone."""
        self.states = [*self.states[: self.now + 1], (events, links)]
        self.now += 1

    @rule(keys=st.lists(KEYS, min_size=1, max_size=4, unique=True), title=TITLES)
    def put_events(self, keys: list[str], title: str) -> None:
        """Adds or edits some events in one transaction."""
        new = {key: Event(id=key, kind="drill", title=title, facts=Facts()) for key in keys}
        self.library.edit(f"Put {len(keys)}", events=new.values())
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

    def teardown(self) -> None:
        """Closes what is open."""
        self.library.close()
        self.folder.cleanup()


TestLibraryMachine = LibraryMachine.TestCase
TestLibraryMachine.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
