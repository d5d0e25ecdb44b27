"""The tables of assets/ as one dictionary of terms.

A trie of words instead of one large regular expression: a sentence costs the same for a hundred names or ten thousand.
"""

import re
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from store.model.assets import read_table, split_names

TOKEN = re.compile(r"(\w+|[^\w\s])")


class Token(NamedTuple):
    """A word or a punctuation mark, with its half-open span of characters."""

    text: str
    start: int
    end: int


class Tokens(NamedTuple):
    """Words and punctuation of a text: as written, folded, start and end.

    Four lists, because almost every question concerns many words at once.
    """

    texts: list[str]
    folded: list[str]
    starts: list[int]
    ends: list[int]


class LexiconTerm(NamedTuple):
    """The meaning of a phrase in the tables.

    A label, and a value.
    """

    label: str
    value: str
    cased: bool


def tokens(text: str, offset: int = 0) -> Tokens:
    """Words and punctuation marks of `text`, their spans moved by `offset`."""
    parts = TOKEN.split(text.replace("’", "'"))  # what lies between words, and words, in turn
    reached = list(accumulate(map(len, parts), initial=offset))
    texts = parts[1::2]
    return Tokens(texts, list(map(str.lower, texts)), reached[1:-1:2], reached[2::2])


# The words of a phrase in small letters, as they are written, and what they stand for
Entry = tuple[tuple[str, ...], tuple[str, ...], LexiconTerm]


class Lexicon:
    """Phrases by their first two words, longest first."""

    def __init__(self, phrases: list[tuple[str, LexiconTerm]]) -> None:
        self._by_first: dict[str, dict[str, list[Entry]]] = {}
        for phrase, term in phrases:
            exact, folded = map(tuple, tokens(phrase)[:2])
            second = folded[1] if len(folded) > 1 else ""
            self._by_first.setdefault(folded[0], {}).setdefault(second, []).append((folded, exact, term))
        for seconds in self._by_first.values():
            alone = seconds.setdefault("", [])
            for second, entries in seconds.items():
                entries.sort(key=lambda entry: -len(entry[0]))
                seconds[second] = [*entries, *alone] if second else alone

    def terms(self, words: Tokens) -> list[tuple[int, int, LexiconTerm]]:
        """Terms in a text, with the indices of their words.

        From left to right, longest first. A phrase may have several labels; for one label only the longest at a word
        counts.
        """
        texts, folded = words.texts, [*words.folded, ""]
        terms: list[tuple[int, int, LexiconTerm]] = []
        by_first = self._by_first
        for index, word in enumerate(folded):
            seconds = by_first.get(word)  # nine in ten words begin no phrase
            if seconds is None:
                continue
            labels: set[str] = set()
            for phrase, exact, term in seconds.get(folded[index + 1]) or seconds[""]:
                stop = index + len(phrase)
                if (
                    term.label not in labels
                    and (len(phrase) == 1 or tuple(folded[index:stop]) == phrase)
                    and (not term.cased or same_case(texts[index:stop], exact))
                ):
                    labels.add(term.label)
                    terms.append((index, stop, term))
        return terms


def same_case(words: list[str], exact: tuple[str, ...]) -> bool:
    """Whether words are cased as in the table, or all in capitals."""
    return all(word in (name, name.upper()) for word, name in zip(words, exact, strict=True))


def _named(row: dict[str, str], label: str, value: str) -> list[tuple[str, LexiconTerm]]:
    return [
        (name, LexiconTerm(label, value, cased=True)) for name in (row["name"], *split_names(row.get("aliases", "")))
    ]


def _has_plural(word: str) -> bool:
    """Whether several of a weapon are told by its name with an s: "Iskanders", never "DF-41s"."""
    return len(word) > 4 and word.isalpha() and not word.endswith("s")


@cache
def lexicon() -> Lexicon:
    """The whole lexicon, built at first use (some 10 ms)."""
    phrases: list[tuple[str, LexiconTerm]] = []
    for row in read_table("lexicon/states"):
        phrases += _named(row, "actor", row["code"])
        phrases += [
            (word, LexiconTerm("government", row["code"], cased=True)) for word in split_names(row["governments"])
        ]
    for row in read_table("lexicon/leaders"):
        phrases += _named(row, "person", row["state"])
    for row in read_table("gazetteer"):
        phrases += _named(row, "place", row["name"])
    for row in read_table("lexicon/weapons"):
        phrases += _named(row, "weapon_name", row["name"])
        phrases += [(f"{word}s", term) for word, term in _named(row, "weapon_name", row["name"]) if _has_plural(word)]
    for row in read_table("lexicon/exercises"):
        phrases += _named(row, "drill_name", row["name"])
    for row in read_table("lexicon/words"):
        if row["label"] == "no_person":
            continue
        for word in split_names(row["words"]):
            cased = word != word.lower()
            phrases.append((word, LexiconTerm(row["label"], row["value"], cased=cased)))
    return Lexicon(phrases)
