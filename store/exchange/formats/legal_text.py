"""Text as XML and calendars can write it."""


def legal(text: str) -> str:
    """Without the control characters and lone surrogates that XML has no way to write, and other programs stop at."""
    return "".join(c for c in text if c in "\t\n" or " " <= c < "\ud800" or "\ue000" <= c <= "\ufffd" or c > "\uffff")
