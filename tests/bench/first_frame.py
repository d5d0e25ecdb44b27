"""From the start of the process to the first painted frame: the app, or a bare window with an empty plot.

    python -m tests.bench.first_frame app|bare STARTED LIBRARY

STARTED is time.monotonic() in the parent when it started this process. Prints seconds.
"""

import sys
import time
from pathlib import Path


def bare() -> None:
    import pyqtgraph as pg
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    plot = pg.PlotWidget()
    window.setCentralWidget(plot)
    window.resize(1440, 900)
    watch(plot.viewport())
    window.show()
    application.exec()


def app(library: str) -> None:
    from store.runtime.gc_pause import pause_collector

    pause_collector()  # as gui.application.command_line does
    from PySide6.QtCore import QSettings

    from gui.application.application import Program
    from gui.application.qt_application import make_application

    application = make_application()
    program = Program(application, QSettings(f"{library}.ini", QSettings.Format.IniFormat))
    window = program.open(Path(library))
    assert window is not None
    watch(window.timeline.canvas.viewport())
    application.exec()


def watch(viewport) -> None:  # type: ignore[no-untyped-def]
    """Prints the time of the viewport's first paint and ends the program."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class FirstPaint(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                viewport.removeEventFilter(self)
                QTimer.singleShot(0, self.told)
            return False

        def told(self) -> None:
            print(time.monotonic() - float(sys.argv[2]))  # noqa: T201
            QApplication.exit(0)

    viewport.installEventFilter(FirstPaint(viewport))


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else app(sys.argv[3])
