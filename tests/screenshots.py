"""Draws the README's pictures from the sample library: python -m tests.screenshots.

The window is painted off screen at double density, by the same code as on a screen.
"""

import os
import sys
import tempfile
from pathlib import Path

OUT = Path("assets/screenshots")


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "2"
    from PySide6.QtCore import QSettings

    from gui.application import dress, make_application
    from gui.jobs import Jobs
    from gui.main_window import MainWindow
    from gui.preferences import Preferences
    from gui.sample import make_sample
    from gui.timeline.span import TimeSpan
    from store.moment import wall_span

    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        library = make_sample(Path(folder) / "Sample.dateline")
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        settings.setValue("reduced_motion", True)
        window = MainWindow(library, Jobs(), lambda _findings: None, dress(application), Preferences(settings))
        window.resize(1440, 900)
        window.show()
        launch = next(e.id for e in library.events.values() if (e.facts.start or "").startswith("2023-03-16T07:10"))
        window.timeline.navigator.show(TimeSpan(wall_span("2023-02-10")[0], wall_span("2023-04-30")[1]))
        window.selection.select(launch)
        window.timeline.canvas.rest()
        application.processEvents()
        OUT.mkdir(exist_ok=True)
        window.grab().save(str(OUT / "window.png"))
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
