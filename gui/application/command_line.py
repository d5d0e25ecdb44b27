"""dateline [LIBRARY] [ARTICLE...] and dateline snapshot: the commands that draw."""

import argparse
import os
import sys
from pathlib import Path

from store.runtime.gc_pause import pause_collector, resume_collector


def main(arguments: list[str]) -> int:
    """Open the window, or draw a snapshot; return the exit status."""
    if arguments and arguments[0] == "snapshot":
        return snapshot(arguments[1:])
    options = _parser().parse_args(arguments)
    if not has_display():
        return _without_display()
    return open_window(options.paths)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dateline",
        description="News articles to events on a timeline.",
        epilog="Without a window: dateline read | add | import | find | export | check | snapshot, each with --help.",
    )
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="[LIBRARY] [ARTICLE...]", help="a library ends in .dateline"
    )
    return parser


def open_window(paths: list[Path]) -> int:
    """Open the window, or hand the paths to a running program.

    Returns the exit status once the window is closed.
    """
    pause_collector()  # a tenth of the time to the first frame
    from PySide6.QtCore import QSettings, QTimer  # noqa: PLC0415

    from gui.application.application import Program, default_library, find_articles, find_library  # noqa: PLC0415
    from gui.application.qt_application import make_application  # noqa: PLC0415
    from gui.application.single_instance import FirstInstance, hand_over  # noqa: PLC0415
    from gui.environment.logging_setup import begin_log, log_file, watch_for_crashes  # noqa: PLC0415

    application = make_application()
    if hand_over(paths):
        return 0
    log = begin_log(log_file())
    first = FirstInstance()
    first.listen()
    program = Program(application, QSettings())
    watch_for_crashes(program.save, program.show_crash)
    first.handed.connect(program.take)
    window = program.open(find_library(paths) or program.last_library() or default_library()) or program.open(None)
    resume_collector()
    if window is None:
        return 1
    if files := find_articles(paths):
        QTimer.singleShot(0, lambda: window.take_files(files))
    status = application.exec()
    first.close()
    if log is not None:
        log.close()
    return status


def _without_display() -> int:
    """Say that there is no display and draw the sample timeline instead."""
    from gui.environment.sample_library import make_sample, sample_path  # noqa: PLC0415

    library = sample_path().with_name("sample-timeline.dateline")
    make_sample(library).close()
    picture = library.with_suffix(".png")
    status = snapshot([str(library), "-o", str(picture)])
    if status == 0:
        print(f"There is no display to open a window on. The sample timeline is drawn in {picture}")  # noqa: T201
    return status


def snapshot(arguments: list[str]) -> int:
    """dateline snapshot LIBRARY -o FILE: the window's timeline as a picture."""
    parser = argparse.ArgumentParser(
        prog="dateline snapshot", description="Draws a library's timeline without a window."
    )
    parser.add_argument("library", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True, help="a .png, .svg or .pdf file")
    parser.add_argument("--from", dest="first", help="first day, as 2023-03 or 2023-03-16")
    parser.add_argument("--to", dest="last", help="last day")
    parser.add_argument("--size", default="1400x800", help="width and height in pixels (1400x800)")
    parser.add_argument("--select", default="", help="the id of an event to light with its links")
    parser.add_argument("--lanes", choices=("kind", "country", "weapon", "place", "tag"), default="kind")
    parser.add_argument("--zone", default="own", help="own, local, UTC or a name such as Asia/Seoul (own)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    options = parser.parse_args(arguments)
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gui.application.snapshot_command import SnapshotOptions, draw_snapshot  # noqa: PLC0415

    try:
        draw_snapshot(SnapshotOptions.of(options))
    except (OSError, ValueError) as error:
        print(f"dateline snapshot: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


def has_display() -> bool:
    """Whether a window can be opened.

    False on Linux without X11 and Wayland, unless a Qt platform is named.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
