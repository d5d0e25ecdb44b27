"""What is told of a library that cannot be opened, or not for changes."""


class DamagedLibraryError(ValueError):
    """The file is no library, or a damaged one; the message names it and the place of the damage."""


class ReadOnlyLibraryError(OSError):
    """The library is open for reading only; the message names it and says why."""
