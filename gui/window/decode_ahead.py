"""Decodes the events of a large library in the background."""

from PySide6.QtCore import QObject, QTimer, Signal

from store.library.library import Library
from store.library.storage.errors import RepairableLibraryError
from store.runtime.fault_log import log

# 1,000 events take 4 ms; between two slices the window answers
SLICE, PAUSE_MS = 1000, 10


class DecodeAhead(QObject):
    """Decodes slice by slice once the first frame is there.

    Signal: `failed` (why an event cannot be decoded).
    """

    failed = Signal(str)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._decode)
        self._timer.start()

    def stop(self) -> None:
        """Decode no more."""
        self._timer.stop()

    def _decode(self) -> None:
        try:
            if not self._library.decode_some(SLICE):
                self.stop()
        except RepairableLibraryError as error:
            self.stop()
            log.info("a library is damaged: %s", error)
            self.failed.emit(str(error))
