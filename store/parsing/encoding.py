"""The text of a file, whatever its encoding claims to be."""

import codecs
import re

from store.language.translate import tr_noop

MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


class UndecodableError(ValueError):
    """What holds no text; the message says why."""


def decode_text(data: bytes, declared: str = "") -> str:
    """By the byte order mark, else UTF-8, else as declared, else Windows-1252, which reads any byte; lines end in "\\n".

    UTF-8 goes before what is declared: no text of another encoding is valid UTF-8 by chance, while pages that
    claim Latin-1 and hold UTF-8 are common. UndecodableError if it is empty or no text at all.
    """
    if not data.strip():
        raise UndecodableError(tr_noop("the file is empty; save the article again, or paste its text"))
    for mark, name in MARKS:
        if data.startswith(mark):
            return _checked(data.decode(name, errors="replace"))
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    try:
        return _checked(data.decode(declared or "cp1252"))
    except UnicodeDecodeError:
        return _checked(data.decode("cp1252", errors="replace"))


def _checked(text: str) -> str:
    if len(CONTROL.findall(text[:4096])) > 8:
        raise UndecodableError(tr_noop("this is not a text but a binary file"))
    return text.replace("\r\n", "\n").replace("\r", "\n")
