"""A window without a screen that imports articles, to be killed at any moment.

    python -m tests.support.killed_importer LIBRARY FILE...

Goes on with what an earlier one has left, takes the files in, and ends when nothing waits any more.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def main(library: Path, files: list[Path]) -> None:
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from gui.environment.preferences import Preferences
    from gui.intake.queue_model import UNDONE
    from gui.theme.theme import LIGHT
    from gui.view_model.jobs import Jobs
    from gui.window.main_window import MainWindow
    from store.library.library import Library

    application = QApplication([])
    settings = QSettings(f"{library}.ini", QSettings.Format.IniFormat)
    window = MainWindow(Library(library), Jobs(), lambda _results: {}, LIGHT, Preferences(settings))
    window.show()
    window.importer.retry()  # what was being read when the one before was killed
    if files:
        window.take_files(files)
    print("begun", flush=True)  # noqa: T201 - the test waits for it

    def look() -> None:
        if not window.importer.queue.in_state(*UNDONE):
            window.close()
            application.exit()

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
