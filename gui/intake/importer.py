"""Reads articles in the background and stores them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal

from gui.intake.queue_model import AGAIN, UNDONE, IntakeQueue, QueueEntry, State
from gui.view_model.jobs import Jobs
from gui.widgets.quiet_moment import QuietMoment
from store.intake.task import TaskResult, read_task
from store.language.stored_messages import why_unreadable
from store.language.translate import tr, tr_n
from store.library.library import Library
from store.library.state.changes import Outcome, counts_line, result_line
from store.library.storage.pending_intake import IntakeTask
from store.model.partial_dates import DAY, precision
from store.parsing.encoding import replace_surrogates
from store.runtime.fault_log import log

# After which a running article counts as slow, and after which what has been read is stored without waiting for it
SLOW_MS, STALLED_MS = 1000, 2000
Answers = dict[str, str]
Ask = Callable[[Sequence[TaskResult]], Answers | None]


class Importer(QObject):
    """Imports articles, one batch at a time.

    The others wait in the queue.

    `ask` gives the dates of publication that articles lack, or None to leave those articles waiting. `threshold` is the
    confidence from which events are accepted without review. Signals: `started` (number of articles), `retried` (failed
    articles are read again), `progressed` (done, of all), `sent_on` (addresses on other
    servers by row, for which the user has to be asked), `finished` (result line, failures as (name, reason)).
    """

    started = Signal(int)
    retried = Signal()
    progressed = Signal(int, int)
    sent_on = Signal(object)
    finished = Signal(str, object)

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        ask: Ask,
        queue: IntakeQueue,
        threshold: Callable[[], float],
        quiet: QuietMoment,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._jobs, self._ask, self._threshold = library, jobs, ask, threshold
        self.queue, self._quiet = queue, quiet
        self._batch: list[int] = []
        self._at_work: list[int] = []
        self._begun: set[int] = set()
        self._outcomes: list[Outcome] = []
        self._slow = QTimer(self, interval=SLOW_MS)
        self._slow.timeout.connect(self._note_slow)
        self._stalled = QTimer(self, interval=STALLED_MS, singleShot=True)
        self._stalled.timeout.connect(self._store_so_far)
        jobs.progress.connect(self._progressed)
        jobs.item_done.connect(self._read_one)
        jobs.finished.connect(self._finish_reading)

    # ---- what is to be read ---------------------------------------------------
    def take_files(self, paths: Sequence[Path]) -> None:
        """Import files."""
        self._take([IntakeTask(name=replace_surrogates(path.name), path=path.absolute()) for path in paths])

    def take_text(self, text: str) -> None:
        """Import a pasted article."""
        self._take([IntakeTask(name=tr("pasted text"), text=replace_surrogates(text))])

    def take_pages(self, addresses: Sequence[str]) -> None:
        """Fetch and import pages; the caller has asked the user."""
        self._take([IntakeTask(name=address, address=address) for address in addresses])

    def follow(self, addresses: Mapping[int, str]) -> None:
        """Fetch rows from other addresses; the caller asked the user."""
        rows = {n: QueueEntry(structs.replace(self.queue.rows[n].task, address=to)) for n, to in addresses.items()}
        self.retried.emit()
        self.queue.settle(rows)
        self._go_on()

    def take_left_over(self, tasks: Sequence[IntakeTask]) -> None:
        """Continue what the last start left unfinished.

        Missing dates are not asked for.
        """
        self._take(tasks, left_over=True)

    def retry(self) -> None:
        """Read failed, cancelled and held articles again."""
        self._again(self.queue.in_state(*AGAIN))

    def retry_with_more(self) -> None:
        """Read what went past its budget again, with ten times the limit."""
        from store.intake.budget import RETRY_FACTOR  # noqa: PLC0415 - the window starts without the workers

        self._again(self.queue.over_budget(), RETRY_FACTOR)

    def _again(self, numbers: list[int], times: int = 1) -> None:
        self.retried.emit()
        self.queue.requeue(numbers, times)
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
        """Cancel the batch and everything queued; what is stored by then stays."""
        stored = len(self._outcomes)
        self.stop()
        given_up = self.queue.in_state(*UNDONE)
        if given_up:
            cancelled = {n: structs.replace(self.queue.rows[n], state=State.CANCELLED) for n in given_up}
            self.queue.settle(cancelled)
            self.finished.emit(_cancelled_line(len(given_up), stored), [])

    def stop(self) -> None:
        """Stop reading; unfinished articles continue at the next start."""
        self._note_slow()
        self._jobs.cancel()
        self._slow.stop()
        self._batch, self._at_work, self._outcomes = [], [], []

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
        from store.intake.task import budget_of  # noqa: PLC0415

        self._at_work, self._begun = numbers, set()
        tasks = self.queue.tasks(numbers)
        self._slow.start()
        self._jobs.run(read_task, tasks, [budget_of(task) for task in tasks])

    # ---- while it is read -------------------------------------------------------
    def _progressed(self, done: int, count: int) -> None:
        if self._batch:
            self.progressed.emit(done, count)
            self._show_begun()

    def _show_begun(self) -> None:
        """Say of the rows which are being read."""
        self.queue.mark([n for n in self._running() if self.queue.rows[n].state == State.QUEUED], State.READING)

    def _running(self) -> list[int]:
        return [self._at_work[position] for position in self._jobs.running if position < len(self._at_work)]

    def _note_slow(self) -> None:
        """Note which articles take long: the next start asks before it reads them, should this one be killed."""
        running = set(self._running())
        self.queue.note_begun(sorted(running & self._begun))
        self._begun = running
        self._show_begun()

    def _read_one(self, position: int, result: TaskResult | None, error: BaseException | None) -> None:
        """Take the result of one article. It is stored with the others, or when the others make it wait."""
        if not self._batch or position >= len(self._at_work):
            return
        number = self._at_work[position]
        self.queue.put({number: self._read_row(self.queue.rows[number], result, error)})
        self._stalled.start()

    def _read_row(self, row: QueueEntry, result: TaskResult | None, error: BaseException | None) -> QueueEntry:
        if result is None:
            from store.intake.budget import OverBudgetError  # noqa: PLC0415

            is_over, onward = isinstance(error, OverBudgetError), getattr(error, "address", "")
            return structs.replace(
                row, state=State.FAILED, reason=_reason(error), is_over_budget=is_over, sent_on=onward
            )
        task = structs.replace(row.task, is_begun=False)
        state = State.NEEDS_DATE if self._needs_a_date(result) else State.READ
        return structs.replace(row, task=task, state=state, result=result)

    def _store_so_far(self) -> None:
        """Store what has been read while something else takes long."""
        if self._jobs.is_busy and self._batch:
            self._store_read(self._batch)

    # ---- what has been read -----------------------------------------------------
    def _finish_reading(self, _results: object) -> None:
        if not self._batch:
            return
        self._slow.stop()
        self._stalled.stop()
        done, self._at_work = self._at_work, []
        self.queue.settle({})
        rows = self.queue.rows
        undated = [n for n in done if rows[n].state == State.NEEDS_DATE and not rows[n].is_left_over]
        if not undated or self._quiet.is_now:
            self._with_dates(undated)
            return
        batch = self._batch
        self._store_read(batch)  # the question may have to wait
        self._quiet.wait(lambda: self._with_dates(undated) if batch is self._batch else None)

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
        """Store the rest of a batch and say what became of all of it."""
        if batch is not self._batch:
            return  # cancelled meanwhile
        line = self._store_read(batch)
        rows = [self.queue.rows[number] for number in batch]
        failures = [
            (row.task.name, why_unreadable(row.reason))
            for row in rows
            if row.state == State.FAILED and not row.is_unstored
        ]
        waiting = sum(row.state == State.NEEDS_DATE for row in rows)
        if line:
            unwritten = next((row.reason for row in rows if row.is_unstored), "")
            failures = [(str(self._library.path), unwritten), *failures]
        outcomes, self._batch, self._outcomes = self._outcomes, [], []
        log.info(
            "import: %d articles, %d failed; %s", len(outcomes), len(failures), counts_line(outcomes, len(failures))
        )
        self.finished.emit(line or _result_line(outcomes, len(failures), waiting), failures)
        if onward := {number: row.sent_on for number in batch if (row := self.queue.rows[number]).sent_on}:
            self._quiet.wait(lambda: self.sent_on.emit(onward))
        self._go_on()

    def _store_read(self, batch: list[int]) -> str:
        """Store what has been read and not stored; returns what to say if the library could not be written."""
        done = {n: row for n in batch if (row := self.queue.rows[n]).state == State.READ and row.result}
        if not done:
            return ""
        try:
            change = self._library.add(
                [row.result.reading for row in done.values() if row.result], threshold=self._threshold()
            )
        except OSError as error:
            log.info("an import was not stored: %s", error)
            why = error.strerror or str(error)
            self.queue.settle(
                {
                    n: structs.replace(row, state=State.FAILED, reason=why, result=None, is_unstored=True)
                    for n, row in done.items()
                }
            )
            return tr("Nothing was added: the library could not be written")
        self._outcomes += change.outcomes
        for (number, row), outcome in zip(done.items(), change.outcomes, strict=True):
            state = State.SKIPPED if outcome.skipped else State.ADDED
            self.queue.put({number: structs.replace(row, state=state, outcome=outcome, result=None)})
        self.queue.settle({})
        return ""


def _cancelled_line(given_up: int, stored: int) -> str:
    if stored:
        return tr("Import cancelled; {done} of {n} articles had been added", done=stored, n=given_up + stored)
    return tr_n(
        given_up,
        "Import of {n} article cancelled; nothing was added",
        "Import of {n} articles cancelled; nothing was added",
    )


def _result_line(outcomes: list[Outcome], failed: int, waiting: int) -> str:
    later = tr_n(waiting, "{n} waits for its date", "{n} wait for their dates") if waiting else ""
    if waiting and not outcomes and not failed:
        return later
    line = result_line(outcomes, failed)
    return f"{line}, {later}" if later else line


def _reason(error: BaseException | None) -> str:
    """What to tell the user of an error in a worker."""
    return str(error) or type(error).__name__
