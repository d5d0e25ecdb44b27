"""The log of faults. It never holds words of an article."""

import logging
import traceback

log = logging.getLogger("dateline")
log.addHandler(logging.NullHandler())  # a command line without a log file stays quiet


def describe_fault(error: BaseException) -> str:
    """The tracebacks of an error and its causes, without their messages.

    A message may quote the article that was being read: only system errors keep theirs.
    """
    lines = []
    for one in _chain(error):
        remote = getattr(one, "traceback", "")
        if type(one).__name__ == "RemoteTraceback":  # what a worker process sends along with its error
            lines += [line for line in remote.splitlines() if line.startswith((" ", "Traceback"))]
            continue
        message = f": {one.strerror or one}" if isinstance(one, OSError) else ""
        frames = "".join(traceback.format_tb(one.__traceback__)).rstrip()
        lines += [*filter(None, [frames]), f"{type(one).__qualname__}{message}"]
    return "\n".join(lines)


def _chain(error: BaseException) -> list[BaseException]:
    """An error after its causes, each once."""
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in chain:
        chain.insert(0, one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return chain
