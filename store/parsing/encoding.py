"""The text of a file, whatever its encoding claims to be."""

import codecs
import re

from store.language.translate import tr_noop

MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


class UndecodableError(ValueError):
    """Data that holds no text; the message says why."""


def decode_text(data: bytes, declared: str = "") -> str:
    """Decode text by BOM, UTF-8, declaration, or Windows-1252.

    UTF-8 is tried before the declared encoding: no other text is valid UTF-8 by chance, while pages that claim Latin-1
    and hold UTF-8 are common. Lines end in "\n". Raises UndecodableError.
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


def replace_surrogates(text: str) -> str:
    """The text with U+FFFD for each half of a character.

    Such halves come from names of files that are not UTF-8, from pasted text and from escapes in JSON.
    """
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _checked(text: str) -> str:
    if len(CONTROL.findall(text[:4096])) > 8:
        raise UndecodableError(tr_noop("this is not a text but a binary file"))
    return text.replace("\r\n", "\n").replace("\r", "\n")
