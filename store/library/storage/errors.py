"""Errors of opening or changing a library, and advice for the user."""


class DamagedLibraryError(ValueError):
    """The file is no library, or damaged; the message says where."""


class ReadOnlyLibraryError(OSError):
    """The library is read-only; the message says why."""


class ReplacedLibraryError(OSError):
    """Another program replaced the file of the open library."""


class RepairableLibraryError(DamagedLibraryError):
    """A damaged library that `dateline check --repair` can recover from."""


class ForeignJournalError(RepairableLibraryError):
    """The journal beside a library continues another copy of it."""


class EmptyLibraryError(RepairableLibraryError):
    """A library of 0 bytes that has backups."""


def advice(error: Exception) -> str:
    """Advice on an error for the user, "" if there is none."""
    if isinstance(error, EmptyLibraryError):
        return "“dateline check --repair” brings back the latest backup."
    if isinstance(error, ForeignJournalError):
        return "“dateline check --repair” keeps the journal aside, and opens the library as it is."
    if isinstance(error, RepairableLibraryError):
        return "“dateline check --repair” brings back all that can be had, and keeps the damaged file beside it."
    return ""
