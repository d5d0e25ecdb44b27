"""What is told of a library that cannot be opened, or not for changes."""


class DamagedLibraryError(ValueError):
    """The file is no library, or a damaged one; the message names it and the place of the damage."""


class ReadOnlyLibraryError(OSError):
    """The library is open for reading only; the message names it and says why."""


class RepairableLibraryError(DamagedLibraryError):
    """A library of which `dateline check --repair` brings back what can be had."""


def advice(error: Exception) -> str:
    """What can be done about an error, in words for the user; "" where there is nothing to say."""
    if isinstance(error, RepairableLibraryError):
        return "“dateline check --repair” brings back all that can be had, and keeps the damaged file beside it."
    return ""
