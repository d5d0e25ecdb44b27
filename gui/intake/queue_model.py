"""The intake queue: every article given to the library, with its state."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct, structs
from PySide6.QtCore import QObject, Signal

from store.intake.task import TaskResult
from store.language.stored_messages import why_unreadable
from store.language.translate import tr, tr_n
from store.library.state.changes import Outcome
from store.library.storage.pending_intake import IntakeTask, PendingIntake
from store.runtime.fault_log import log


class State(StrEnum):
    """Where an article is on its way into the library."""

    QUEUED = "queued"
    READING = "reading"
    NEEDS_DATE = "needs a date"
    READ = "read"
    ADDED = "added"
    SKIPPED = "skipped"
    HELD = "held"
    FAILED = "failed"
    CANCELLED = "cancelled"


# States that an article does not stay in
UNDONE = (State.QUEUED, State.READING, State.NEEDS_DATE, State.READ, State.HELD)
# States from which an article can be read again
AGAIN = (State.FAILED, State.CANCELLED, State.HELD)


class QueueEntry(Struct, frozen=True):
    """One article of the queue.

    Its state, and its outcome or reason of failure.

    `result` is what was read, while it waits for a date or for the library. `is_left_over`: from the last start.
    `sent_on`: address on another server to which its own sends on. `is_over_budget`: failed, and may be read with more
    time and memory. `is_unstored`: read, but the library could not be written.
    """

    task: IntakeTask
    state: State = State.QUEUED
    reason: str = ""
    outcome: Outcome | None = None
    result: TaskResult | None = None
    is_left_over: bool = False
    sent_on: str = ""
    is_over_budget: bool = False
    is_unstored: bool = False

    @property
    def is_unfinished(self) -> bool:
        """Whether the next start has to go on with it."""
        return self.state in UNDONE or self.is_unstored

    @property
    def words(self) -> str:
        """The text of its row."""
        said = {
            State.QUEUED: tr("waits to be read"), State.READING: tr("is being read"), State.READ: tr("read"),
            State.NEEDS_DATE: tr("waits for its date of publication"), State.CANCELLED: tr("cancelled"),
            State.HELD: tr("was being read when Dateline ended; “Try again” reads it"),
            State.SKIPPED: tr("skipped: already here"), State.FAILED: tr("failed: {reason}", reason=why_unreadable(self.reason)),
        }  # fmt: skip
        return said.get(self.state) or _outcome_label(self.outcome)


def _outcome_label(outcome: Outcome | None) -> str:
    """3 events added, 1 merged."""
    if outcome is None:
        return tr("done")
    parts = [
        tr_n(outcome.added, "{n} event added", "{n} events added") if outcome.added else "",
        tr("{n} merged", n=outcome.merged) if outcome.merged else "",
        tr_n(outcome.withdrawn, "{n} event told no more", "{n} events told no more") if outcome.withdrawn else "",
    ]
    return ", ".join(filter(None, parts)) or tr("no event found")


class IntakeQueue(QObject):
    """Entries by number, in order of arrival.

    Unfinished ones are kept on disk.

    Signals: `changed` (numbers of new or changed entries), `emptied` (entries were removed).
    """

    changed = Signal(object)
    emptied = Signal()

    def __init__(self, pending: PendingIntake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending = pending
        self.rows: dict[int, QueueEntry] = {}
        self._next = 0

    def take(self, tasks: Iterable[IntakeTask], *, left_over: bool = False) -> list[int]:
        """Take articles in; return the numbers of their rows."""
        numbers = []
        for task in tasks:
            state = State.HELD if task.is_begun else State.QUEUED
            self.rows[self._next] = QueueEntry(task, state, is_left_over=left_over)
            numbers.append(self._next)
            self._next += 1
        self._keep()
        self.changed.emit(numbers)
        return numbers

    def put(self, rows: dict[int, QueueEntry]) -> None:
        """Replace entries."""
        self.rows.update(rows)
        self.changed.emit(list(rows))

    def settle(self, rows: dict[int, QueueEntry]) -> None:
        """Replace entries, and keep the unfinished ones on disk."""
        self.put(rows)
        self._keep()

    def mark(self, numbers: Iterable[int], state: State) -> None:
        """Say where some articles are."""
        self.put({number: structs.replace(self.rows[number], state=state) for number in numbers})

    def in_state(self, *states: State) -> list[int]:
        """The numbers of the rows in some states."""
        return [number for number, row in self.rows.items() if row.state in states]

    def clear(self) -> None:
        """Remove finished and failed entries."""
        self.rows = {number: row for number, row in self.rows.items() if row.is_unfinished}
        self.emptied.emit()

    def over_budget(self) -> list[int]:
        """Rows that may be read with more time and memory."""
        return [number for number, row in self.rows.items() if row.is_over_budget]

    def requeue(self, numbers: Iterable[int], times: int = 1) -> None:
        """Queue rows again, with a multiple of their limit."""
        tasks = {number: self.rows[number].task for number in numbers}
        self.settle(
            {n: QueueEntry(structs.replace(t, limit=t.limit * times, is_begun=False)) for n, t in tasks.items()}
        )

    def note_begun(self, numbers: Iterable[int]) -> None:
        """Note on disk which articles take long."""
        new = {number: row for number in numbers if not (row := self.rows[number]).task.is_begun}
        if new:
            self.settle({n: structs.replace(r, task=structs.replace(r.task, is_begun=True)) for n, r in new.items()})

    def tasks(self, numbers: Sequence[int]) -> list[IntakeTask]:
        """The reading tasks of some entries."""
        return [self.rows[number].task for number in numbers]

    def _keep(self) -> None:
        try:
            self._pending.keep([row.task for row in self.rows.values() if row.is_unfinished])
        except OSError as error:  # a full disk: the import itself will say so
            log.info("the queue was not kept: %s", error)
