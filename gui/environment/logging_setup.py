"""The log file, and the handling of uncaught exceptions."""

import faulthandler
import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

MOST_BYTES, KEPT = 1_000_000, 3
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}  # fmt: skip
# Says to the user that something went wrong: takes the details
ShowCrash = Callable[[str], None]
log = logging.getLogger("dateline")


def log_file() -> Path:
    """The path of the log."""
    return Path(platformdirs.user_log_dir("dateline")) / "dateline.log"


class Log:
    """Log, Qt messages and crash traces in files. Raises OSError if unwritable."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._handler = RotatingFileHandler(path, maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8")
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._crash = path.with_suffix(".crash").open("a", encoding="utf-8")
        faulthandler.enable(self._crash)
        logging.getLogger().addHandler(self._handler)
        log.setLevel(logging.INFO)
        qInstallMessageHandler(_from_qt)

    def close(self) -> None:
        """End the log."""
        qInstallMessageHandler(None)
        logging.getLogger().removeHandler(self._handler)
        faulthandler.disable()
        self._crash.close()
        self._handler.close()


def begin_log(path: Path) -> Log | None:
    """Start the log; None if it cannot be written, which stops nothing."""
    try:
        return Log(path)
    except OSError:
        return None


def _from_qt(level: QtMsgType, _where: QMessageLogContext, message: str | None) -> None:
    logging.getLogger("qt").log(LEVELS.get(level, logging.WARNING), "%s", message)


def watch_for_crashes(save: Callable[[], None], show_crash: ShowCrash) -> None:
    """On an uncaught exception.

    Log it, save the view, show a dialog, go on.
    """

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("not foreseen:\n%s", details)
        try:
            save()
        except Exception:
            log.exception("saving after an error failed")
        show_crash(details)

    sys.excepthook = handle
