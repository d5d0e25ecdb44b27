"""The error for a file that holds no article."""


class UnreadableError(ValueError):
    """The file cannot be read as an article; the message says why, in words for the user."""
