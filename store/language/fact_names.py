"""Names of states and missile classes in the language of the user."""

from functools import cache

from store.language.translate import is_english, language_code, tr, tr_noop
from store.model.names import state_name
from store.model.titles import CLASS_WORDS

MARKED_FOR_TRANSLATION = (
    tr_noop("ballistic missile"), tr_noop("cruise missile"), tr_noop("hypersonic missile"), tr_noop("satellite"),
    tr_noop("artillery rocket"), tr_noop("interceptor"),
)  # fmt: skip


def state_label(code: str) -> str:
    """The name of a state or body, from CLDR outside English."""
    return state_name(code) if is_english() else _territories(language_code()).get(code) or state_name(code)


def class_label(name: str) -> str:
    """The name of a missile class."""
    words = CLASS_WORDS.get(name, name)
    return tr(words) if words in MARKED_FOR_TRANSLATION else words


@cache
def _territories(language: str) -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 - 35 ms, and English has its own names

    return {str(code): str(name) for code, name in Locale(language).territories.items()}
