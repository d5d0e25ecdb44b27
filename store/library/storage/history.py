"""The history: the last hundred transactions, each with its reversal."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec
from msgspec import Raw, Struct, structs

from store.library.storage.journal_storage import Changes
from store.library.storage.snapshot_file import Documents, Tables

TABLE = "history"
KEPT = 100
# Stands in a step for a document that was not there: of JSON only passed on, no part can be told to be none
ABSENT = Raw(b"null")


class UndoStep(Struct, frozen=True, kw_only=True):
    """A transaction.

    Name, time (ISO 8601, UTC), and the documents that revert it.

    `undone`: it has been reverted, and `restore` repeats it. `is_continuation`: it is undone together with the step before, as a
    large import that is stored in slices.
    """

    name: str
    at: str
    restore: Tables
    undone: bool = False
    is_continuation: bool = False

    @property
    def changes(self) -> Changes:
        """The changes that put the documents back."""
        return {
            name: {key: None if document == ABSENT else document for key, document in documents.items()}
            for name, documents in self.restore.items()
        }


class NamedStep(Struct, frozen=True):
    """A step for menus.

    Key, name, whether undone, whether it goes with the step before.
    """

    key: str
    name: str
    undone: bool
    is_continuation: bool = False


class Turn(NamedTuple):
    """An undo or redo: name of the step, its changes, the history's."""

    name: str
    changes: Changes
    steps: Mapping[str, Raw | None]


class PastStep(Struct, frozen=True):
    """A step in the history of one event.

    Name, time (ISO 8601, UTC), undone.
    """

    name: str
    at: str
    undone: bool


def step_id(number: int) -> str:
    """The id of a step, which sorts as its number does."""
    return f"{number:010d}"


class History:
    """The steps of a library, oldest first.

    It plans changes, the library stores them.
    """

    def __init__(self, documents: Documents) -> None:
        self._steps = [_named(key, document) for key, document in sorted(documents.items())]
        self._past: dict[str, tuple[str, frozenset[str]]] = {}

    @property
    def to_undo(self) -> NamedStep | None:
        """The step that undoing undoes."""
        return next((step for step in reversed(self._steps) if not step.undone), None)

    @property
    def to_redo(self) -> NamedStep | None:
        """The step that redoing makes again: the first undone one."""
        return next((step for step in self._steps if step.undone), None)

    def of(self, event: str, documents: Documents) -> list[PastStep]:
        """Steps that changed an event, latest first."""
        steps = []
        for step in reversed(self._steps):
            at, events = self._past.get(step.key) or self._look_into(step.key, documents[step.key])
            if event in events:
                steps.append(PastStep(step.name, at, step.undone))
        return steps

    def _look_into(self, key: str, document: Raw) -> tuple[str, frozenset[str]]:
        """When a step was and which events it changed; undone or not, these stay the same."""
        step = msgspec.json.decode(document, type=UndoStep)
        self._past[key] = (step.at, frozenset(step.restore.get("events", {})))
        return self._past[key]

    def with_step(self, number: int, step: UndoStep) -> dict[str, Raw | None]:
        """Changes to the history for a new step.

        Undone and surplus steps go. Steps that go together count as one.
        """
        kept = [held for held in self._steps if not held.undone]
        first = [place for place, held in enumerate(kept) if not held.is_continuation]
        surplus = len(first) + (not step.is_continuation) - KEPT
        end = 0 if surplus <= 0 else first[surplus] if surplus < len(first) else len(kept)
        dropped = [held.key for held in self._steps if held.undone] + [held.key for held in kept[:end]]
        return {**dict.fromkeys(dropped), step_id(number): Raw(msgspec.json.encode(step))}

    def group_of(self, named: NamedStep) -> list[NamedStep]:
        """A step and those undone with it, oldest first."""
        last = self._steps.index(named)
        first = last
        while self._steps[first].is_continuation and first:
            first -= 1
        return self._steps[first : last + 1]

    def turn(self, named: NamedStep, tables: Tables) -> Turn:
        """Undo or redo a step, with those that go with it."""
        group = self.group_of(named)
        steps = [msgspec.json.decode(tables[TABLE][one.key], type=UndoStep) for one in group]
        step = structs.replace(steps[0], restore=join_restores(steps))
        turned = structs.replace(step, undone=not step.undone, restore=reverse_of(step.changes, tables))
        kept = {**dict.fromkeys(one.key for one in group[1:]), group[0].key: Raw(msgspec.json.encode(turned))}
        return Turn(step.name, step.changes, kept)

    @property
    def last_key(self) -> str:
        """The key of the last step, "" if there is none."""
        return self._steps[-1].key if self._steps else ""

    def take_in(self, changes: Mapping[str, Raw | None]) -> None:
        """Follow changes of the table that have been stored."""
        held = {step.key: step for step in self._steps if step.key not in changes}
        held |= {key: _named(key, document) for key, document in changes.items() if document is not None}
        self._steps = [held[key] for key in sorted(held)]


def join_restores(steps: Sequence[UndoStep]) -> Tables:
    """Documents as they were before several steps, oldest first."""
    joined: Tables = {}
    for step in reversed(steps):
        for name, documents in step.restore.items():
            joined.setdefault(name, {}).update(documents)
    return joined


def reverse_of(changes: Changes, tables: Mapping[str, Documents]) -> Tables:
    """Changes that revert other changes."""
    return {
        name: {key: tables.get(name, {}).get(key, ABSENT) for key in documents}
        for name, documents in changes.items()
        if documents
    }


class _Head(Struct, frozen=True):
    name: str
    undone: bool = False
    is_continuation: bool = False


def _named(key: str, document: Raw) -> NamedStep:
    head = msgspec.json.decode(document, type=_Head)
    return NamedStep(key, head.name, head.undone, head.is_continuation)
