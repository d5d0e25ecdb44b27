"""Errors of opening or changing a library, and advice for the user."""


class DamagedLibraryError(ValueError):
    """The file is no library, or damaged; the message says where."""


class ReadOnlyLibraryError(OSError):
    """The library is read-only; the message says why."""


class RepairableLibraryError(DamagedLibraryError):
    """A damaged library that `dateline check --repair` can recover from."""


def advice(error: Exception) -> str:
    """Advice on an error for the user, "" if there is none."""
    if isinstance(error, RepairableLibraryError):
        return "“dateline check --repair” brings back all that can be had, and keeps the damaged file beside it."
    return ""
