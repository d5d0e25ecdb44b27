"""Reads articles in the background and stores them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal

from gui.intake.queue_model import UNDONE, IntakeQueue, QueueEntry, State
from gui.view_model.jobs import Jobs
from store.intake.task import TaskResult, read_task
from store.language.stored_messages import why_unreadable
from store.language.translate import tr, tr_n
from store.library.library import Library
from store.library.state.changes import counts_line, result_line
from store.library.storage.pending_intake import IntakeTask
from store.model.documents import Reading
from store.model.partial_dates import DAY, precision
from store.runtime.fault_log import log

Answers = dict[str, str]
Ask = Callable[[Sequence[TaskResult]], Answers | None]


class Importer(QObject):
    """Imports articles, one batch at a time.

    The others wait in the queue.

    `ask` gives the dates of publication that articles lack, or None to leave those articles waiting. `threshold` is the
    confidence from which events are accepted without review. Signals: `started` (number of articles), `retried` (failed
    articles are read again), `progressed` (done, of all), `finished` (result line, failures as (name, reason)).
    """

    started = Signal(int)
    retried = Signal()
    progressed = Signal(int, int)
    finished = Signal(str, object)

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        ask: Ask,
        queue: IntakeQueue,
        threshold: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._jobs, self._ask, self._threshold = library, jobs, ask, threshold
        self.queue = queue
        self._batch: list[int] = []
        self._at_work: list[int] = []
        jobs.progress.connect(self._progressed)
        jobs.item_done.connect(self._show_work)
        jobs.finished.connect(self._receive)

    # ---- what is to be read ---------------------------------------------------
    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files."""
        self._take([IntakeTask(name=path.name, path=path.absolute()) for path in paths])

    def take_text(self, text: str) -> None:
        """Import a pasted article."""
        self._take([IntakeTask(name=tr("pasted text"), text=text)])

    def take_pages(self, addresses: Sequence[str]) -> None:
        """Fetch and import pages; the caller has asked the user."""
        self._take([IntakeTask(name=address, address=address) for address in addresses])

    def take_left_over(self, tasks: Sequence[IntakeTask]) -> None:
        """Continue what the last start left unfinished.

        Missing dates are not asked for.
        """
        self._take(tasks, left_over=True)

    def retry(self) -> None:
        """Read failed and cancelled articles again."""
        self.retried.emit()
        again = self.queue.in_state(State.FAILED, State.CANCELLED)
        self.queue.settle({n: structs.replace(self.queue.rows[n], state=State.QUEUED, reason="") for n in again})
        self._go_on()

    def give_dates(self) -> None:
        """Ask for the dates of the articles that wait for one."""
        waiting = self.queue.in_state(State.NEEDS_DATE)
        if waiting and not self.is_busy:
            self._batch = waiting
            self._with_dates(waiting)

    @property
    def is_busy(self) -> bool:
        """Whether articles are being read."""
        return bool(self._batch)

    def cancel(self) -> None:
        """Cancel the batch and everything queued; nothing of it is stored."""
        self.stop()
        given_up = self.queue.in_state(*UNDONE)
        if given_up:
            cancelled = {n: structs.replace(self.queue.rows[n], state=State.CANCELLED) for n in given_up}
            self.queue.settle(cancelled)
            line = tr_n(
                len(given_up),
                "Import of {n} article cancelled; nothing was added",
                "Import of {n} articles cancelled; nothing was added",
            )
            self.finished.emit(line, [])

    def stop(self) -> None:
        """Stop reading; unfinished articles continue at the next start."""
        self._jobs.cancel()
        self._batch, self._at_work = [], []

    def _take(self, tasks: Sequence[IntakeTask], *, left_over: bool = False) -> None:
        if tasks:
            self.queue.take(tasks, left_over=left_over)
            self._go_on()

    def _go_on(self) -> None:
        """Begin with what waits, unless something is under way."""
        waiting = self.queue.in_state(State.QUEUED)
        if waiting and not self._batch:
            self._batch = waiting
            self.started.emit(len(waiting))
            self._read(waiting)

    def _read(self, numbers: list[int]) -> None:
        self._at_work = numbers
        self._jobs.run(read_task, self.queue.tasks(numbers))

    # ---- what has been read -----------------------------------------------------
    def _progressed(self, done: int, count: int) -> None:
        if self._batch:
            self.progressed.emit(done, count)
            self._show_work()

    def _show_work(self, done: int = -1) -> None:
        """Say of the rows which are being read and which have been."""
        if done >= 0 and self._at_work:
            self.queue.mark([self._at_work[done]], State.READ)
        begun = [self._at_work[position] for position in self._jobs.running if position < len(self._at_work)]
        self.queue.mark([n for n in begun if self.queue.rows[n].state == State.QUEUED], State.READING)

    def _receive(self, results: list[tuple[TaskResult | None, BaseException | None]]) -> None:
        if not self._batch:
            return
        rows = {
            number: self._read_row(self.queue.rows[number], result, error)
            for number, (result, error) in zip(self._at_work, results, strict=True)
        }
        self._at_work = []
        self.queue.settle(rows)
        undated = (number for number, row in rows.items() if row.state == State.NEEDS_DATE)
        self._with_dates([number for number in undated if not rows[number].is_left_over])

    def _read_row(self, row: QueueEntry, result: TaskResult | None, error: BaseException | None) -> QueueEntry:
        if result is None:
            return structs.replace(row, state=State.FAILED, reason=_reason(error))
        state = State.NEEDS_DATE if self._needs_a_date(result) else State.READ
        return structs.replace(row, state=state, result=result)

    def _needs_a_date(self, result: TaskResult) -> bool:
        """Whether to ask: nobody has answered for this article yet, and it is not in the library."""
        article = result.reading.article
        known = self._library.articles.get(article.id)
        answered = known is not None and known.published is not None and precision(known.published) >= DAY
        asked = result.task.published is not None
        return bool(result.reading.events) and article.published is None and not asked and not answered

    def _with_dates(self, undated: list[int]) -> None:
        """Ask once for all articles without a date; those with an answer are read again."""
        results = [(n, f) for n in undated if (f := self.queue.rows[n].result)]
        given = self._ask([result for _, result in results]) if results else {}
        answers = {n: (given or {}).get(result.reading.article.id, "") for n, result in results}
        again = {n: day for n, day in answers.items() if day}
        if given is not None:
            self.queue.mark([n for n, day in answers.items() if not day], State.READ)
        if not again:
            QTimer.singleShot(0, partial(self._store, self._batch))  # the window may look at the hand first
            return
        rows = self.queue.rows
        dated = {n: structs.replace(rows[n].task, published=day) for n, day in again.items()}
        self.queue.settle({n: structs.replace(rows[n], task=task, state=State.QUEUED) for n, task in dated.items()})
        self._read(list(again))

    def _store(self, batch: list[int]) -> None:
        if batch is not self._batch:
            return  # cancelled meanwhile
        rows = {number: self.queue.rows[number] for number in batch}
        self._batch = []
        done = {number: row.result.reading for number, row in rows.items() if row.state == State.READ and row.result}
        failures = [(row.task.name, why_unreadable(row.reason)) for row in rows.values() if row.state == State.FAILED]
        waiting = sum(row.state == State.NEEDS_DATE for row in rows.values())
        try:
            line = self._store_readings(done, len(failures), waiting)
        except OSError as error:
            log.info("an import was not stored: %s", error)
            line = tr("Nothing was added: the library could not be written")
            failures = [(str(self._library.path), error.strerror or str(error)), *failures]
            why = error.strerror or str(error)
            self.queue.settle({n: structs.replace(rows[n], state=State.FAILED, reason=why, result=None) for n in done})
        self.finished.emit(line, failures)
        self._go_on()

    def _store_readings(self, done: dict[int, Reading], failed: int, waiting: int) -> str:
        """Store what was read; return the line that says so."""
        later = tr_n(waiting, "{n} waits for its date", "{n} wait for their dates") if waiting else ""
        if waiting and not done and not failed:
            return later
        change = self._library.add(list(done.values()), threshold=self._threshold())
        for number, outcome in zip(done, change.outcomes, strict=True):
            state = State.SKIPPED if outcome.skipped else State.ADDED
            row = structs.replace(self.queue.rows[number], state=state, outcome=outcome, result=None)
            self.queue.put({number: row})
        self.queue.settle({})
        log.info("import: %d articles, %d failed; %s", len(done), failed, counts_line(change.outcomes, failed))
        line = result_line(change.outcomes, failed)
        return f"{line}, {later}" if later else line


def _reason(error: BaseException | None) -> str:
    """What to tell the user of an error in a worker."""
    return str(error) or type(error).__name__
