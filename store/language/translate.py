"""Translation of all text. English is in the code.

The window installs a translator (`gui.environment.language`); the command line speaks English.
"""

from collections.abc import Callable

Translate = Callable[[str], str]
_TRANSLATORS: list[Translate] = []
_CODES = ["en"]


def install_translator(translate: Translate | None, code: str = "en") -> None:
    """Translate through a function from now on; None for English."""
    _TRANSLATORS[:] = [translate] if translate is not None else []
    _CODES[:] = [code]


def language_code() -> str:
    """The language of the user, as "en"."""
    return _CODES[0]


def is_english() -> bool:
    """Whether texts are shown as in the code."""
    return not _TRANSLATORS


def tr(text: str, /, **values: object) -> str:
    """A text in the language of the user, its {placeholders} filled in."""
    said = _TRANSLATORS[0](text) if _TRANSLATORS else text
    return said.format(**values) if values else said


def tr_n(count: int, one: str, many: str, /, **values: object) -> str:
    """A text for a number: `one` for 1, else `many`.

    {n} is the number.
    """
    return tr(one if count == 1 else many, n=f"{count:,}", **values)


def tr_noop(text: str) -> str:
    """Mark a text for translation; `tr` translates it later."""
    return text
