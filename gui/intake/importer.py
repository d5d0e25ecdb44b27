"""Import: read in the background, ask for missing dates, store in one transaction, say what became of it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal

from gui.intake.work import Finding, Order, read_order
from gui.jobs import Jobs
from store.library.changes import result_line
from store.library.library import Library
from store.moment import DAY, precision

Answers = dict[str, str]
Ask = Callable[[Sequence[Finding]], Answers | None]


class Importer(QObject):
    """Takes articles into the library. One import at a time; what is dropped meanwhile waits its turn.

    `started`: the number of articles. `progressed`: done, of all. `finished`: the result line and the
    failures, each (name, reason).
    """

    started = Signal(int)
    progressed = Signal(int, int)
    finished = Signal(str, object)

    def __init__(self, library: Library, jobs: Jobs, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._jobs, self._ask = library, jobs, ask
        self._orders: list[Order] = []
        self._waiting: list[list[Order]] = []
        self._done: list[Finding] = []
        self._failures: list[tuple[str, str]] = []
        self._left_out = 0
        jobs.progress.connect(self.progressed)
        jobs.finished.connect(self._receive)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Imports files."""
        self._take([Order(name=path.name, path=path) for path in paths])

    def take_text(self, text: str) -> None:
        """Imports a pasted article."""
        self._take([Order(name="pasted text", text=text)])

    def take_pages(self, addresses: Sequence[str]) -> None:
        """Fetches and imports pages; the caller has asked the user."""
        self._take([Order(name=address, address=address) for address in addresses])

    @property
    def is_busy(self) -> bool:
        """Whether articles are being read."""
        return bool(self._orders)

    def cancel(self) -> None:
        """Gives up the import under way and those that wait; nothing of them is stored."""
        if self._orders:
            self._jobs.cancel()
            count = len(self._orders)
            self._orders, self._waiting, self._done, self._failures = [], [], [], []
            self.finished.emit(f"Import of {count} article{'s'[: count != 1]} cancelled; nothing was added", [])

    def _take(self, orders: list[Order]) -> None:
        if not orders:
            return
        if self._orders:
            self._waiting.append(orders)
            return
        self._orders, self._done, self._failures, self._left_out = orders, [], [], 0
        self.started.emit(len(orders))
        self._jobs.run(read_order, orders)

    def _receive(self, results: list[tuple[Finding | None, BaseException | None]]) -> None:
        if not self._orders:
            return
        undated: list[Finding] = []
        for order, (finding, error) in zip(self._orders, results, strict=True):
            if finding is None:
                self._failures.append((order.name, _reason(error)))
            elif self._needs_a_date(finding):
                undated.append(finding)
            else:
                self._done.append(finding)
        self._with_dates(undated)

    def _needs_a_date(self, finding: Finding) -> bool:
        """Whether to ask: nobody has answered for this article yet, and it is not in the library."""
        article = finding.reading.article
        known = self._library.articles.get(article.id)
        answered = known is not None and known.published is not None and precision(known.published) >= DAY
        asked = finding.order.published is not None
        return bool(finding.reading.events) and article.published is None and not asked and not answered

    def _with_dates(self, undated: list[Finding]) -> None:
        """Asks once for all articles without a date; those with an answer are read again."""
        answers = self._ask(undated) if undated else {}
        if answers is None:
            self._left_out, undated, answers = len(undated), [], {}
        self._done += [finding for finding in undated if not answers.get(finding.reading.article.id)]
        again = [f for f in undated if answers.get(f.reading.article.id)]
        if not again:
            QTimer.singleShot(0, partial(self._store, self._orders))  # the window may look at the hand first
            return
        self._orders = [structs.replace(f.order, published=answers[f.reading.article.id]) for f in again]
        self._jobs.run(read_order, self._orders)

    def _store(self, orders: list[Order]) -> None:
        if orders is not self._orders:
            return  # cancelled meanwhile
        failures, done = self._failures, self._done
        self._orders, self._done, self._failures = [], [], []
        if not done and not failures and self._left_out:
            self.finished.emit("Import cancelled; nothing was added", [])
            return
        try:
            change = self._library.add([finding.reading for finding in done])
            line = result_line(change.outcomes, len(failures))
            line += f", {self._left_out} left out" if self._left_out else ""
        except OSError as error:
            line = "Nothing was added: the library could not be written"
            failures = [(str(self._library.path), error.strerror or str(error)), *failures]
        self.finished.emit(line, failures)
        if self._waiting:
            self._take(self._waiting.pop(0))


def _reason(error: BaseException | None) -> str:
    """What to tell the user of an error in a worker."""
    return str(error) or type(error).__name__
