"""The words that people read, in the language that they chose: English is written in the code, others come from outside.

The window connects a translator (`gui.environment.language`); the command line speaks English.
"""

from collections.abc import Callable

Translate = Callable[[str], str]
_TRANSLATORS: list[Translate] = []


def install_translator(translate: Translate | None) -> None:
    """Has all words go through a translator from now on; None: English."""
    _TRANSLATORS[:] = [translate] if translate is not None else []


def is_english() -> bool:
    """Whether words are as they stand in the code."""
    return not _TRANSLATORS


def tr(text: str, /, **values: object) -> str:
    """A text in the language of the user, its {placeholders} filled in."""
    said = _TRANSLATORS[0](text) if _TRANSLATORS else text
    return said.format(**values) if values else said


def tr_n(count: int, one: str, many: str, /, **values: object) -> str:
    """A text on so many things: `one` of one, else `many`; {n} is their number."""
    return tr(one if count == 1 else many, n=f"{count:,}", **values)


def tr_noop(text: str) -> str:
    """A text of a table that `tr` speaks later: noted here, so that translators are asked for it."""
    return text
