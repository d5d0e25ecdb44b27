"""People with titles and states, and their surnames later on."""

import re
from functools import cache
from typing import NamedTuple

from store.model.assets import read_table, split_names
from store.model.names import surname
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.text.gated_pattern import gated_pattern

TITLE = (
    r"(?:President|Prime Minister|Premier|Chancellor|King|Foreign (?:Minister|Secretary)|"
    r"Secretary of (?:State|Defense)|Defen[cs]e (?:Minister|Secretary|Chief)"
    r"|Vice President|Secretary-General|Secretary General|Secretary|Minister|Ambassador|Envoy|"
    r"Special Representative|[Ss]pecial [Ee]nvoy|National [Ss]ecurity [Aa]dvis[eo]r"
    r"|Chairman|General|(?:Lt\. |Brig\. |Maj\. )?Gen\.|(?:Vice |Rear )?Admiral|(?:Vice |Rear )?Adm\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|[Ll]eader"
    r"|counterpart,?|(?:Vice |Deputy )?(?:Foreign |Defen[cs]e )?Minister|(?:Deputy|Assistant|Under) Secretary|Director[ -]General|"
    r"State Councill?or|Councill?or|High Representative|Vice Premier|(?:Vice )?Marshal|Crown Prince|Prince|Emir|Sultan|Speaker|Sen\.|Rep\.|"
    r"Col\.|Capt\.|Commissioner)"
)
WHERE = re.compile(
    r"\b(?:USS|HMS|HMAS|INS|JS|ROKS|BRP|carrier|destroyer|frigate|cruiser|submarine|[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Ff]rom|into|[Aa]round|outside|toward|towards|the|through)\s+(?:the\s+)?$"
)
# Before and behind a capitalised name: "in Rancho Mirage" is a place, "from Yang Jiechi and" a person
ACTING = re.compile(r"['’]s\b|\s+(?:said|told|met|spoke|and|,)")
TITLE_BEFORE = re.compile(rf"\b{TITLE}\s+$")
NAME = r"[A-Z][\w'’-]+(?:\s+(?:(?:van|von|de|da|der|bin|al|el)\s+)*(?:[A-Z]\.|[A-Z][\w'’-]+)){0,3}"
TITLED = gated_pattern(
    "President|Minister|Premier|Chancellor|King |Secretary|Chief|Ambassador|nvoy|Special Rep|dvis|Chairman|General|Gen.|"
    "Admiral|Adm.|Mr|Ms|Dr|eader|counterpart|Director|ouncil|High Rep|Marshal|Prince|Emir|Sultan|Speaker|Sen.|Rep.|Col.|Capt.|"
    "Commissioner",
    rf"\b(?=[A-Zcls])(?:{TITLE}\s+){{1,3}}(?:of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)*\s+)?(?P<name>{NAME})",
)
# Labels of spans in which no person's name can lie
NAMED = {"actor", "government", "place", "weapon_name", "drill_name", "body", "weapon", "drill"}
NOT_NAMES = re.compile(
    r"^(?:Republic|Islamic|Minister|Secretary|President|The|Of|State|Defen[cs]e|Foreign|General|Council|Affairs|Prime|North|South|U|United|Assembly|Office|House|Staff|National|Security|Joint|Call|Meeting|Summit|Statement|Remarks|Visit|Talks|Governor|Governors|Address)\b"
)
# Two to four words with capitals: a person, unless one of them is known as something else
COINED = re.compile(
    r"(?<![\w.’'-])(?P<name>[A-Z][a-zé'’áíóúñçüöäøåšžč]+(?:-[A-Za-z][a-z]+)?(?:\s+(?:[A-Z]\.|(?:al|bin|van|von|de|da|der|el|del|ben|ul|ibn)(?=\s)"
    r"|[A-Z][a-zé'’áíóúñçüöäøåšžč]+(?:[A-Z][a-z]+)?(?:-[A-Za-z][a-z]+)?)){1,3})(?![\w-])"
)
OWNED_BY = re.compile(r"['’]s?(?=\s|$)")
OF_STATE = re.compile(r",?\s+of\s+(?:the\s+)?")
# Whom news means by a Kim that it has not introduced
NORTHERN_LEADER = ("Kim Jong Un", "KP")


@cache
def no_person() -> frozenset[str]:
    """Capitalized words that are part of no name."""
    rows = [row for row in read_table("lexicon/words") if row["label"] == "no_person"]
    return frozenset(word for row in rows for word in split_names(row["words"]))


class Person(NamedTuple):
    """A mention of a person.

    Span, full name if known, state or "".
    """

    start: int
    end: int
    name: str
    state: str


class PersonRegister:
    """The people of one article, in order of introduction."""

    def __init__(self) -> None:
        self._by_surname: dict[str, tuple[str, str]] = {}

    def people(self, annotated: AnnotatedSentence) -> list[Person]:
        """The persons in a sentence, with names and states known so far."""
        persons = [self._known(s.start, s.end, s.text, s.value) for s in annotated.labelled("person")]
        for match in TITLED.finditer(annotated.sentence.text):
            start, end = match.start("name") + annotated.sentence.start, match.end("name") + annotated.sentence.start
            name = OWNED_BY.split(match["name"])[0]  # "Secretary Blinken's Meeting" in a headline
            end = start + len(name)
            overlaps = [p for p in persons if p.start < end and start < p.end]
            if NOT_NAMES.match(name) or any(p.end - p.start >= len(name) for p in overlaps):
                continue
            state = next((p.state for p in overlaps), "") or self._state_beside(annotated, start, start + len(name))
            persons = [p for p in persons if p not in overlaps]
            persons.append(self._known(start, start + len(name), name, state))
        persons += self._coined(annotated, persons)
        return sorted([*persons, *self._by_their_surnames(annotated, persons)])

    def _coined(self, annotated: AnnotatedSentence, persons: list[Person]) -> list[Person]:
        """Names that no table and no title shows, by their capitals alone; none in a headline, where all words have them."""
        if annotated.sentence.number == 0 or not annotated.labelled("meet"):
            return []
        known = [(s.start, s.end) for s in annotated.spans if s.label in NAMED and s.text[0].isupper()]
        known += [(p.start, p.end) for p in persons]
        more = []
        for match in COINED.finditer(annotated.sentence.text):
            name = re.sub(r"['’]s?$", "", match["name"])
            start = match.start() + annotated.sentence.start
            end = start + len(name)
            before = annotated.between(start - 16, start)
            if WHERE.search(before) and not ACTING.match(annotated.between(end, end + 14)):
                continue
            if not set(name.replace("-", " ").split()) & no_person() and not any(
                a < end and start < b for a, b in known
            ):
                more.append(self._known(start, end, name, self._state_before(annotated, start)))
        return more

    def _by_their_surnames(self, annotated: AnnotatedSentence, persons: list[Person]) -> list[Person]:
        """People introduced before who are called by surname alone: the Kim of "Moon and Kim"."""
        more: list[Person] = []
        known = self._by_surname
        texts, _, starts, ends = annotated.words
        if "Kim" not in texts and known.keys().isdisjoint(texts):
            return more
        for text, start, end in zip(texts, starts, ends, strict=True):
            if not (text in known or text == "Kim") or not text[0].isupper():
                continue
            if not any(p.start < end and start < p.end for p in persons):
                more.append(Person(start, end, *known.get(text, NORTHERN_LEADER)))
        return more

    def _known(self, start: int, end: int, name: str, state: str) -> Person:
        called = surname(name, state)
        known = self._by_surname.get(called) or (NORTHERN_LEADER if name == "Kim" and not state else None)
        if known and len(name.split()) == 1:
            return Person(start, end, known[0], known[1] or state)
        if len(name.split()) > 1 or state:
            better = known is None or len(name) >= len(known[0])
            self._by_surname[called] = (
                (name, state or (known[1] if known else "")) if better else known or (name, state)
            )
        return Person(start, end, name, state or (known[1] if known else ""))

    def _state_beside(self, annotated: AnnotatedSentence, start: int, end: int) -> str:
        """The state before a name, else that of "Prime Minister Keizo Obuchi of Japan"."""
        behind = [
            s
            for s in annotated.labelled("actor")
            if s.start >= end and OF_STATE.fullmatch(annotated.between(end, s.start))
        ]
        return self._state_before(annotated, start) or (behind[0].value if behind else "")

    @staticmethod
    def _state_before(annotated: AnnotatedSentence, at: int) -> str:
        """The state of "South Korean President" or "Japan's Prime Minister" before a name."""
        near = [s for s in annotated.labelled("actor", "government") if s.end <= at and at - s.end < 45]
        between = annotated.between(near[-1].end, at) if near else ""
        owned = re.fullmatch(r"['’]s\s+|\s+", between) is not None
        office = any(
            s.end <= at and at - s.end < 24 and near and s.start >= near[-1].start for s in annotated.labelled("role")
        )
        between = re.sub(r"(counterpart|opposite number),\s+$", r"\1 ", between)
        plain = not re.search(r"[.;,]|\b(?:and|to|in|on|with|by|for|that|by|from)\b", between.rstrip(". "))
        return near[-1].value if near and plain and (owned or office or TITLE_BEFORE.search(between)) else ""
