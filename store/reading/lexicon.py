"""The tables of `assets/` as one dictionary of terms, looked up word by word.

A tokenised trie instead of one big regular expression: a sentence costs the same whether the tables
hold a hundred names or ten thousand.
"""

import re
from functools import cache
from typing import NamedTuple

from store.tables import names, table

TOKEN = re.compile(r"\w+|[^\w\s]")


class Token(NamedTuple):
    """A word or a punctuation mark, with its half-open span of characters."""

    text: str
    start: int
    end: int


class Term(NamedTuple):
    """What a phrase of the tables stands for: its label, and a value that refines it."""

    label: str
    value: str
    cased: bool


def tokens(text: str, offset: int = 0) -> list[Token]:
    """Words and punctuation marks of `text`, their spans moved by `offset`."""
    plain = text.replace("’", "'")
    made = tuple.__new__  # a named tuple's own constructor takes twice the time, and words are the most of what is made
    return [made(Token, (m.group(), m.start() + offset, m.end() + offset)) for m in TOKEN.finditer(plain)]


class Lexicon:
    """Phrases by their first two words, longest first; those of one word behind."""

    def __init__(self, phrases: list[tuple[str, Term]]) -> None:
        self._by_first: dict[str, dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Term]]]] = {}
        for phrase, term in phrases:
            exact = tuple(token.text for token in tokens(phrase))
            folded = tuple(word.lower() for word in exact)
            second = folded[1] if len(folded) > 1 else ""
            self._by_first.setdefault(folded[0], {}).setdefault(second, []).append((folded, exact, term))
        for seconds in self._by_first.values():
            for entries in seconds.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def may_begin(self, word: str, following: str) -> bool:
        """Whether a phrase may begin with two folded words, or with the first alone: with nine in ten words of a text none does."""
        seconds = self._by_first.get(word)
        return seconds is not None and (following in seconds or "" in seconds)

    def at(self, words: list[Token], folded: list[str], index: int) -> list[tuple[int, Term]]:
        """The terms that start at word `index`, longest first, each with the index after its last word.

        A phrase may be found under several labels; under one label only the longest is given.
        """
        found: list[tuple[int, Term]] = []
        labels: set[str] = set()
        seconds = self._by_first[folded[index]]
        following = folded[index + 1] if index + 1 < len(folded) else ""
        for phrase, exact, term in (*seconds.get(following, ()), *seconds.get("", ())):
            stop = index + len(phrase)
            if term.label in labels or tuple(folded[index:stop]) != phrase:
                continue
            if term.cased and not same_case(words[index:stop], exact):
                continue
            labels.add(term.label)
            found.append((stop, term))
        return found


def same_case(words: list[Token], exact: tuple[str, ...]) -> bool:
    """Whether the words are written as the table writes them, or all in capitals as in a headline."""
    return all(word.text in (name, name.upper()) for word, name in zip(words, exact, strict=True))


def _named(row: dict[str, str], label: str, value: str) -> list[tuple[str, Term]]:
    return [(name, Term(label, value, cased=True)) for name in (row["name"], *names(row.get("aliases", "")))]


def _has_plural(word: str) -> bool:
    """Whether several of a weapon are told by its name with an s: "Iskanders", never "DF-41s"."""
    return len(word) > 4 and word.isalpha() and not word.endswith("s")


@cache
def lexicon() -> Lexicon:
    """The whole lexicon, built at first use (some 10 ms)."""
    phrases: list[tuple[str, Term]] = []
    for row in table("lexicon/states"):
        phrases += _named(row, "actor", row["code"])
        phrases += [(word, Term("government", row["code"], cased=True)) for word in names(row["governments"])]
    for row in table("lexicon/leaders"):
        phrases += _named(row, "person", row["state"])
    for row in table("gazetteer"):
        phrases += _named(row, "place", row["name"])
    for row in table("lexicon/weapons"):
        phrases += _named(row, "weapon_name", row["name"])
        phrases += [(f"{word}s", term) for word, term in _named(row, "weapon_name", row["name"]) if _has_plural(word)]
    for row in table("lexicon/exercises"):
        phrases += _named(row, "drill_name", row["name"])
    for row in table("lexicon/words"):
        if row["label"] == "no_person":
            continue
        for word in names(row["words"]):
            cased = word != word.lower()
            phrases.append((word, Term(row["label"], row["value"], cased=cased)))
    return Lexicon(phrases)
