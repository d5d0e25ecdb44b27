"""The `dateline` command.

Commands without a window go to `store.command_line.cli` before Qt is imported.
"""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    from store.command_line.cli import COMMANDS  # noqa: PLC0415

    if words and words[0] in COMMANDS:
        from gui.theme.kind_styles import export_colours  # noqa: PLC0415
        from store.command_line.cli import main as without_window  # noqa: PLC0415

        return without_window(words, kind_colours=export_colours())
    from gui.application.command_line import main as with_window  # noqa: PLC0415 - this is where Qt comes in

    return with_window(words)


if __name__ == "__main__":
    sys.exit(main())
