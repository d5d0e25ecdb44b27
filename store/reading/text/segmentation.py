"""Segmentation of an article into paragraphs and sentences.

Boilerplate is recognized by its shape (runs of short lines without full stop, copyright lines, captions, menus), never
by an outlet's name.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from store.reading.text.article_cache import cached_per_article
from store.reading.text.chronologies import is_entry, year_of_heading
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import MONTH, WEEKDAY, month_number

LINE = re.compile(r"[^\n]+")
ENDS_A_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*$")
FURNITURE = re.compile(
    r"^(?:correction|clarification|editor's note|this (?:story|article) (?:has been|was)|©|\(c\)|"
    r"copyright|all rights reserved|read more|related|see also|more (?:in|on|from)\b|latest |most (?:read|"
    r"viewed)"
    r"|sign up|subscribe|advertisement|share |follow us|print\b|keywords|tags?:|topics|by .{0,60}$|home ?>|media cent|\[photo\]"
    r"|photo(?: caption)?:|photo by|file photo|video:|watch:|image:|caption:|cookies?|we use cookies|getty|reporting by|editing by"
    r"|audio report|click here|recommended|trending|jn access|\(?(?:reuters|ap|afp) ?photo|\((?:attn|eds|updates?|adds|recasts)\b)",
    re.IGNORECASE,
)
CREDIT = gated_pattern(
    "hoto|Getty|/AFP|]",
    r"(?:\b(?:Navy|AP|Reuters|AFP|Yonhap|Getty|KCNA|Army|Air Force|File) [Pp]hoto|Getty Images|/AFP|\[[A-Z ]{4,}\])\.?$",
)
NO_STANDFIRST = re.compile(
    r"[|©@»›]|\b(?:Updated|Posted|Published|Reporter|Staff|Correspondent|contributed|comments?)\b|\d:\d\d|:\s*$|https?:"
)
# Characters; the longest sentence of 184 labelled articles has 429. What follows costs by the square of it.
LONGEST = 700
# Characters of a paragraph that are split together: the splitter takes time by the square of the quotation marks
LONGEST_PARAGRAPH = 20_000
# Lines among which a dateline stands
HEAD_LINES = 12
# Lines below the headline among which its standfirst may stand
STANDFIRST_LINES = 4
LIST_HEAD = re.compile(
    r"^(?:related|see also|more (?:in|on|from)\b|latest |most (?:read|viewed)|read more|recommended|trending|\w+ access ranking"
    r"|keywords|topics|tags?:)",
    re.IGNORECASE,
)
# Where and when an agency wrote: "SEOUL, Jan. 10 (Wire) --". Its date is the telling's, not the event's.
DATELINE = re.compile(
    r"[A-Z][\w.'’-]+(?:[ /,]+(?:[A-Z][\w.'’-]*|\d{1,2}|of|de|du|al))*,?\s*(?:\([^()]{2,30}\)\s*)?(?:--|—|–|-)\s+(?=[A-Z\"“*])"
    r"|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,? \((?:[A-Z]\w*)[^()]{0,20}\)\s+(?=[A-Z])"
)
WRITTEN_ON = re.compile(rf"\b(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})\b|\b(?P<day2>\d{{1,2}})\s+(?P<month2>{MONTH})")
WRITTEN_AT = re.compile(rf"(?:(?!{MONTH}\b)[A-Z][\w.'’-]+\s*)+")
# Days between writing and printing
LATE_PRINT = 3
HALF_DAY = re.compile(r"\b[ap]\.m\.$")
# The first letter of an abbreviation that the splitter has taken for an end: "then-U." of "then-U.S.".
INITIAL = re.compile(r"(?:^|[\s(\-–—])[A-Z]\.$")
GOES_ON = re.compile(
    rf"\s*(?:{WEEKDAY}|\(|[a-z]|(?:Korean?|Japan|Eastern|Pacific|Beijing|Seoul|Tokyo|Moscow|local)\b|"
    rf"[A-Z]{{2,4}}\b|[A-Z][a-z]{{2,8}}\.? \d)"
)
BULLET = re.compile(r"^[-*•▪]\s")
# An item of a list that a sentence with a colon opens; other lists are headlines of other stories
ITEM = re.compile(r"^(?:[-*•▪·–—]|\d{1,2}[.)]|\(\d\))\s+\S+(?:\s+\S+){3}")
# Spaces that a line with a colon has at least that opens a list: no "Related stories:"
INTRODUCTION = 4
# The end of a line that no headline has: the next one goes on, even with a number or a name
GOES_ON_BELOW = re.compile(r"(?:,|\b(?:a|an|and|at|by|for|from|in|its|of|on|or|that|the|to|with))$")
STAMP = re.compile(r"^\d{1,2}[:.]\d{2}\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:-|–|—|\|)\s*")


class Sentence(NamedTuple):
    """A sentence: span, text, and position in the article.

    `is_entry`: a line of a chronology; `year`: the year of its heading.
    """

    start: int
    end: int
    text: str
    number: int
    paragraph: int
    is_lead: bool
    is_entry: bool = False
    year: int | None = None


class Line(NamedTuple):
    """A trimmed line, and the year of the heading above it."""

    start: int
    text: str
    year: int | None = None

    @property
    def is_prose(self) -> bool:
        """Whether the line is a paragraph, not a heading or credit."""
        if is_entry(self.text):
            return True
        if FURNITURE.match(self.text) or CREDIT.search(self.text):
            return False
        return bool(ENDS_A_SENTENCE.search(self.text)) or len(self.text) > 120

    @property
    def is_standfirst(self) -> bool:
        """Whether the line below the headline is a summary."""
        words = self.text.split()
        small = sum(word[0].islower() for word in words)
        return (
            len(words) >= 8
            and small >= len(words) // 2
            and not FURNITURE.match(self.text)
            and not NO_STANDFIRST.search(self.text)
        )


@cached_per_article(1)
def lines_of(text: str) -> list[Line]:
    """Non-blank lines; a wrapped paragraph is one."""
    lines: list[Line] = []
    block: list[Line] = []
    for match in LINE.finditer(text):
        stripped = match.group().strip()
        if not stripped:
            continue
        line = Line(match.start() + match.group().index(stripped), stripped)
        if block and text.count("\n", block[-1].start + len(block[-1].text), line.start) > 1:
            lines += _unwrapped(block, text)
            block = []
        block.append(line)
    return lines + _unwrapped(block, text)


def _unwrapped(block: list[Line], text: str) -> list[Line]:
    """The lines of a block without empty lines, as one if they are a paragraph wrapped at some column."""
    wrapped = (
        len(block) > 1
        and all(50 <= len(line.text) <= 130 for line in block[:-1])
        and ENDS_A_SENTENCE.search(block[-1].text) is not None
        and any(GOES_ON_BELOW.search(one.text) or two.text[0].islower() for one, two in pairwise(block))
        and not any(BULLET.match(line.text) or STAMP.match(line.text) for line in block)
    )
    if not wrapped:
        return block
    start, end = block[0].start, block[-1].start + len(block[-1].text)
    return [Line(start, text[start:end])]


def reporting_lines(text: str) -> list[tuple[Line, bool]]:
    """Headline and paragraphs; the flag marks the headline and the first paragraph.

    What follows the last line of prose is boilerplate: other headlines and menus end without a full stop. Headings
    between paragraphs are left out too.
    """
    kept: list[tuple[Line, bool]] = []
    leads = 0
    listed = False
    year: int | None = None
    listing = False
    for number, line in enumerate(lines_of(text)):
        if heading_year := year_of_heading(line.text):
            year = heading_year
            continue
        entry = is_entry(line.text)
        headline = number == 0 and not FURNITURE.match(line.text)
        item = listing and ITEM.match(line.text) is not None
        listing = item or (
            line.text.endswith(":") and line.text.count(" ") >= INTRODUCTION and not LIST_HEAD.match(line.text)
        )
        if BULLET.match(line.text) and not (item or entry or ENDS_A_SENTENCE.search(line.text)):
            listed = True
            continue
        if LIST_HEAD.match(line.text) and not ENDS_A_SENTENCE.search(line.text):
            listed = True
        standfirst = len(kept) == 1 and 0 < number <= STANDFIRST_LINES and line.is_standfirst
        if headline or standfirst or item or ((entry or line.is_prose) and not (listed and len(line.text) < 60)):
            listed = False
            year = year if entry else None
            stamp = None if entry else STAMP.match(line.text) or DATELINE.match(line.text)
            skipped = stamp.end() if stamp else 0
            kept.append(
                (
                    Line(line.start + skipped, line.text[skipped:], year),
                    leads < (2 if kept and not kept[0][0].is_prose else 1),
                )
            )
            leads += 1
    return kept


def sentences(text: str) -> list[Sentence]:
    """The sentences of the headline and the paragraphs, in order."""
    from sentencex import segment  # noqa: PLC0415 - 1 ms, but only readers pay it

    sentences: list[Sentence] = []
    for paragraph, (line, lead) in enumerate(reporting_lines(text)):
        at = line.start
        first, is_dated = True, is_entry(line.text)
        paragraph_pieces = (piece for part in _bounded([line.text], LONGEST_PARAGRAPH) for piece in segment("en", part))
        for piece in _bounded(_rejoined(paragraph_pieces), LONGEST):
            body = piece.strip()
            if body:
                start = at + piece.index(body)
                entry = first and is_dated
                sentences.append(
                    Sentence(
                        start, start + len(body), body, len(sentences), paragraph, lead and first, entry, line.year
                    )
                )
                first = False
            at += len(piece)
    return sentences


def _bounded(pieces: Iterable[str], longest: int) -> Iterator[str]:
    """Cuts what no writer's sentence is, a list without a full stop say, at the last space before so many characters."""
    for piece in pieces:
        at = 0
        while len(piece) - at > longest:
            cut = piece.rfind(" ", at + 1, at + longest) + 1 or at + longest
            yield piece[at:cut]
            at = cut
        yield piece[at:]


def _rejoined(pieces: Iterable[str]) -> Iterator[str]:
    """Mends what a splitter makes of "at 3:17 a.m. Wednesday": the dot after a.m. ends no sentence there."""
    held = ""
    for piece in pieces:
        end = held.rstrip()[-len(" a.m.") :]
        initials = INITIAL.search(end) is not None and re.match(r"\s*[A-Z]\.", piece) is not None
        if held and not initials and not (HALF_DAY.search(end) and GOES_ON.match(piece)):
            yield held
            held = ""
        held += piece
    if held:
        yield held


@cached_per_article(1)
def _datelines(text: str) -> list[str]:
    """What stands before the first words of an agency, in the first lines of a text."""
    datelines = (DATELINE.match(line.text) for line in lines_of(text)[:HEAD_LINES])
    return [match.group() for match in datelines if match]


def dateline(text: str) -> str:
    """The place in the first dateline, "" if none."""
    named = (WRITTEN_AT.match(line) for line in _datelines(text))
    return next((match.group().strip(" ,") for match in named if match), "")


def day_written(text: str, published: date) -> date:
    """The day of writing.

    Of the dateline if printed later, else of publication.
    """
    for line in _datelines(text):
        if match := WRITTEN_ON.search(line):
            month, day = month_number(match["month"] or match["month2"]), int(match["day"] or match["day2"])
            near = (published - timedelta(days=back) for back in range(LATE_PRINT + 1))
            return next((d for d in near if (d.month, d.day) == (month, day)), published)
    return published


def headline(text: str) -> str:
    """The first line with anything on it, or an empty string."""
    lines = lines_of(text)
    return lines[0].text if lines else ""
