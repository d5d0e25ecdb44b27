"""Reads regular files: never a pipe, device or socket."""

import os
import stat
from errno import EINVAL
from pathlib import Path

# Not on Windows; without it, opening a pipe waits for a writer
NONBLOCK = getattr(os, "O_NONBLOCK", 0)
BINARY = getattr(os, "O_BINARY", 0)


class NotRegularError(OSError):
    """The path names a pipe, a device, a socket or a folder."""


def read_regular_file(path: Path, largest: int | None = None) -> bytes:
    """The bytes of a file, at most `largest` and one more.

    Raises NotRegularError at once for what would block or never end; OSError.
    """
    try:
        handle = os.open(path, os.O_RDONLY | NONBLOCK | BINARY)
    except ValueError as error:  # a name with a zero byte
        raise OSError(EINVAL, "this is no name of a file", str(path)) from error
    with open(handle, "rb") as file:  # noqa: PTH123 - of a handle
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise NotRegularError(EINVAL, "this is a pipe, a device or a folder, and no file", str(path))
        return file.read() if largest is None else file.read(largest + 1)
