"""Prepares a change of the library in a thread."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from store.library.library import Library
from store.library.state.changes import Change
from store.library.state.prepared_change import PreparedChange, StaleChangeError
from store.runtime.fault_log import describe_fault, log
from store.runtime.gc_pause import collector_paused

# Attempts in a thread while the user changes the library; the one after them holds the window
ATTEMPTS = 3


class BackgroundChange(QObject):
    """One change on its way into the library.

    It is committed on the window's thread. It begins again if the library was changed meanwhile. Signals: `committed`
    (the change), `failed` (the error).
    """

    committed = Signal(object)
    failed = Signal(object)
    _prepared = Signal(object, object)

    def __init__(self, library: Library, prepare: Callable[[], PreparedChange], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._prepare = library, prepare
        self._begun_at = self._attempts = 0
        self._is_over = False
        self._prepared.connect(self._commit)

    def start(self) -> None:
        """Prepare the change."""
        self._attempts += 1
        self._begun_at = self._library.transaction_number
        threading.Thread(target=self._run, name="change", daemon=True).start()

    def stop(self) -> None:
        """Drop the change."""
        self._is_over = True

    def _run(self) -> None:
        prepared: PreparedChange | None = None
        fault: Exception | None = None
        try:
            with collector_paused():
                prepared = self._prepare()
        except Exception as error:  # also of a library that changed while it was read
            fault = error
        self._prepared.emit(prepared, fault)

    def _commit(self, prepared: PreparedChange | None, fault: Exception | None) -> None:
        if self._is_over:
            return
        try:
            self.committed.emit(self._committed(prepared, fault))
        except StaleChangeError:
            self.start()
        except (OSError, ValueError) as error:
            self.failed.emit(error)
        except Exception as error:
            log.error("a change was not prepared:\n%s", describe_fault(error))
            self.failed.emit(error)

    def _committed(self, prepared: PreparedChange | None, fault: Any) -> Change:
        is_stale = self._begun_at != self._library.transaction_number
        if is_stale and self._attempts >= ATTEMPTS:
            return self._library.commit(self._prepare())
        if is_stale:
            raise StaleChangeError
        if prepared is None:
            raise fault
        return self._library.commit(prepared)
