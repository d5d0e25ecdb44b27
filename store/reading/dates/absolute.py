"""Absolute dates.

"16 March 2023", "Aug. 22 to Sept. 1", "in late May".
"""

import re
from datetime import date, timedelta

from store.reading.dates.rules import DIGITS, PAST, Anchor, Days, Meaning, fixed, rule, ymd
from store.reading.dates.year_inference import calendar_days, month_of_the_period, month_year, stated_year
from store.reading.text.number_words import MONTH, NUMBER, ORDINALS, month_number, number

LAST_YEAR = r"(?:\s+(?:of\s+)?(?P<rel>last|this|next) year|\s+(?:of )?that year)?"
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
M = rf"(?P<month>{MONTH})"
# Not behind the first day of a span that another rule reads: "from the 21st to the 31st of March"
NOT_TO_THE = r"(?<!(?:st|nd|rd|th) to the )(?<!(?:st|nd|rd|th) and the )(?<!(?:st|nd|rd|th) until the )(?<!(?:st|nd|rd|th) through the )"
ORDINAL_WORD = "(?:" + "|".join(word for word in ORDINALS if word != "zeroth") + ")"
TO = r"\s*(?:to|through|until|till|and|-|–|—)\s*"


@rule(
    rf"\b(?:(?P<both>between|from)\s+)?{M}\s+{DAY}{TO}(?P<month2>{MONTH})\s+(?P<day2>[0-3]?\d)(?:,?\s+{YEAR})?{LAST_YEAR}",
    "span",
    shape=rf"{MONTH}\s+{DAY}{TO}{MONTH}",
)
def _month_day_to_month_day(match: re.Match[str]) -> Meaning | None:
    if re.search(r"\band\b", match.group()) and match["both"] != "between":
        return None
    last = (month_number(match["month2"]), int(match["day2"]))
    return calendar_days(match, (month_number(match["month"]), int(match["day"])), last)


@rule(
    rf"\b{DAY}\s+{M}{TO}(?P<day2>[0-3]?\d)\s+(?P<month2>{MONTH})(?:,?\s+{YEAR})?{LAST_YEAR}",
    "span",
    shape=rf"\d(?:st|nd|rd|th)?\s+{MONTH}{TO}\d",
)
def _day_month_to_day_month(match: re.Match[str]) -> Meaning | None:
    if re.search(r"\band\b", match.group()):
        return None
    last = (month_number(match["month2"]), int(match["day2"]))
    return calendar_days(match, (month_number(match["month"]), int(match["day"])), last)


@rule(
    rf"\b(?:between|from)\s+{M}\s+{DAY}\s+and\s+(?P<day2>[0-3]?\d)\b(?!:)(?:,?\s+{YEAR})?{LAST_YEAR}",
    "span",
    shape=rf"{MONTH}\s+{DAY}\s+and\s+\d",
)
@rule(
    rf"\b{M}\s+{DAY}\s*(?:to|through|until|-|–|—)\s*(?P<day2>[0-3]?\d)\b(?!:)(?:,?\s+{YEAR})?{LAST_YEAR}",
    "span",
    shape=rf"{MONTH}\s+{DAY}\s*(?:to|through|until|-|–|—)\s*\d",
)
@rule(
    rf"\b{DAY}\s*(?:to|through|until|-|–|—)\s*(?P<day2>[0-3]?\d)\s+{M}(?:,?\s+{YEAR})?{LAST_YEAR}",
    "span",
    shape=rf"\d(?:st|nd|rd|th)?\s*(?:to|through|until|-|–|—)\s*[0-3]?\d\s+{MONTH}",
)
def _days_in_one_month(match: re.Match[str]) -> Meaning:
    month = month_number(match["month"])
    return calendar_days(match, (month, int(match["day"])), (month, int(match["day2"])))


@rule(rf"\b(?P<year>(?:19|20)\d\d)(?P<dash>[-/])(?P<month>\d\d)(?P=dash){DAY}\b", needs=DIGITS, shape=r"\d[/.-]\d")
@rule(rf"\b{DAY}(?P<dash>[./-])(?P<month>[01]?\d)(?P=dash){YEAR}\b", needs=DIGITS, shape=r"\d[/.-]\d")
@rule(rf"\b(?P<month>[01]?\d)/{DAY}/{YEAR}\b", needs=DIGITS, shape=r"\d[/.-]\d")
def _numeric(match: re.Match[str]) -> Meaning:
    return fixed(ymd(int(match["year"]), int(match["month"]), int(match["day"])))


@rule(
    rf"(?<!Long )\b(?P<past>[Ll]ast\s+)?{M}\s+(?:{DAY}|(?P<word>{ORDINAL_WORD}))(?:,?\s+{YEAR}|"
    rf",\s+Juche \d+ \({YEAR.replace('year', 'juche')}\))?{LAST_YEAR}(?!\d|:\d|\s?(?:km|miles|a\.?m|p\.?m))"
    r"(?:(?=(?:,\s*\d{1,2})*,?\s+and\s+\d{1,2},?\s+(?P<later>(?:19|20)\d\d)\b))?"
)
@rule(
    rf"{NOT_TO_THE}\b{DAY}\s+(?:of\s+)?{M}(?:,?\s+{YEAR})?{LAST_YEAR}", shape=rf"\d(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}"
)
@rule(
    rf"\b(?:[Tt]he\s+)?(?P<word>{ORDINAL_WORD})\s+of\s+{M}(?:,?\s+{YEAR})?{LAST_YEAR}",
    shape=rf"of\s+{MONTH}",
)
@rule(rf"\bJuche \d+ \({YEAR}\),?\s+{M}\s+{DAY}\b", needs="juche")
@rule(rf"\b{M}\s+{DAY},?\s+(?:in\s+)?Juche (?P<era>\d{{2,3}})\b(?!\s+\()", needs="juche")
def _month_and_day(match: re.Match[str]) -> Meaning | None:
    words = match.groupdict()
    day = int(words["day"]) if words.get("day") else ORDINALS[words["word"].lower()]
    if not 0 < day <= 31:
        return None
    pair = (month_number(match["month"]), day)
    if words.get("past"):
        return lambda anchor: calendar_days(match, pair, None)(
            anchor._replace(tense=PAST, last_day=None, paragraph_day=None)
        )
    if match.groupdict().get("juche"):
        return fixed(ymd(int(match["juche"]), *pair))
    return calendar_days(match, pair, None)


@rule(
    rf"(?<=\d)(?:,\s*(?:and\s+)?|\s+and\s+)(?:again\s+)?(?:on\s+)?{DAY}\b(?=\s*(?:,|and\b|\.|;|\)|$|\s+[a-z]))(?!\s*(?:km|mile|minute|missile|rocket|people))",
    "more",
    needs=DIGITS,
    shape=r"\d",
)
def _further_day(_match: re.Match[str]) -> Meaning:
    return fixed("")


@rule(
    rf"(?:,\s*(?:and\s+)?|\s+and\s+)(?P<month>{MONTH})(?=\s*(?:,|\.|;|$|and\b|\)))",
    "more",
    shape=rf"{MONTH}\s*(?:,|\.|;|$|and\b|\))",
)
def _further_month(_match: re.Match[str]) -> Meaning:
    return fixed("")


@rule(
    r"(?<=\d{4})(?:,\s*(?:and\s+)?|\s+and\s+)(?:in\s+)?(?P<year>(?:19[4-9]|20[0-4])\d)\b",
    "more",
    needs=DIGITS,
    shape=r"\d{4}",
)
def _further_year(_match: re.Match[str]) -> Meaning:
    return fixed("")


@rule(
    rf"(?<![\d:,.])\b(?P<day>[0-3]?\d)(?=(?:,\s*\d{{1,2}})*,?\s+(?:and|or)\s+[0-3]?\d\s+(?P<month>{MONTH})(?:,?\s+(?P<year>(?:19|20)\d\d))?)",
    shape=rf"\d(?:,\s*\d{{1,2}})*,?\s+(?:and|or)\s+[0-3]?\d\s+{MONTH}",
)
def _day_before_another(match: re.Match[str]) -> Meaning | None:
    """The 23 of "on 23 and 24 February"."""
    return (
        calendar_days(match, (month_number(match["month"]), int(match["day"])), None)
        if 0 < int(match["day"]) < 32
        else None
    )


FEASTS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "new year's eve": (12, 31),
    "new year's day": (1, 1), "boxing day": (12, 26), "fourth of july": (7, 4), "independence day": (7, 4),
    "valentine's day": (2, 14), "halloween": (10, 31), "may day": (5, 1),
}  # fmt: skip


@rule(
    rf"\b(?:(?P<n>{NUMBER}) days? (?P<way>before|after)\s+)?(?:the\s+)?(?P<feast>(?:{'|'.join(FEASTS)})(?!['’]s|"
    rf"\s+(?:Island|present|tree)))"
    rf"(?:,?\s+{YEAR})?{LAST_YEAR}",
    flags=re.IGNORECASE,
    needs="|".join(FEASTS),
)
def _feast(match: re.Match[str]) -> Meaning | None:
    """A day that bears a name; American independence stands for the Fourth of July only where it is so called."""
    if match["feast"].lower() == "independence day" or not match["feast"][0].isupper():
        return None
    meant = calendar_days(match, FEASTS[match["feast"].lower()], None)
    shift = number(match["n"]) * (-1 if match["way"] == "before" else 1) if match["n"] else 0

    def meaning(anchor: Anchor) -> Days:
        start = meant(anchor).start
        return Days((date.fromisoformat(start) + timedelta(days=shift)).isoformat() if start else None)

    return meaning


@rule(
    rf"\b(?:[Ii]n |[Dd]uring )?the (?P<rank>first|second|third|fourth|last|opening|final) week of {M}(?:,?\s+{YEAR})?{LAST_YEAR}",
    needs="week of",
)
def _week_of_a_month(match: re.Match[str]) -> Meaning:
    """The middle of that week, about."""
    rank = {"opening": 1, "last": 4, "final": 4}.get(match["rank"]) or ORDINALS[match["rank"]]
    meant = calendar_days(match, (month_number(match["month"]), 7 * rank - 3), None)
    return lambda anchor: meant(anchor)._replace(approximate=True)


SEASONS = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1}
PARTS = {"early": 5, "mid": 15, "late": 25, "end of": 28, "beginning of": 3, "start of": 3}


@rule(
    rf"\b(?:(?P<part>[Ee]arly|[Ll]ate|[Mm]id|[Ee]nd of|[Bb]eginning of|[Ss]tart of)[\s-])?(?:in\s+)?{M},?\s+(?:of\s+)?{YEAR}\b",
    shape=rf"{MONTH},?\s+(?:of\s+)?(?:19|20)\d\d",
)
@rule(
    rf"(?:\b(?:[Aa]n?|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts)\s+|(?<=['’]s )){M}(?!\s+(?:19|20)\d\d)(?=\s+(?:[\w-]+\s+){{0,2}}(?:summit"
    rf"|meeting|talks|visit|trip|tests?|launch|"
    r"drills?|exercises?|attempt|flight)\b)",
    shape=rf"{MONTH}\s+(?:[\w-]+\s+){{0,2}}(?:summit|meeting|talks|visit|trip|test|launch|drill|exercise|attempt|flight)",
)
@rule(rf"\b(?:[Ll]ast\s+)?{M}['’]s(?=\s)", shape=rf"{MONTH}['’]s\s")
@rule(
    rf"\b(?:(?:[Ii]n|[Ss]ince|(?<!th )(?<!st )(?<!nd )(?<!rd )of|[Dd]uring|until|by|[Tt]his past"
    rf"|[Ll]ast|(?<!he )[Nn]ext|[Tt]his|for|from|and|the)\s+"
    r"(?:(?P<part>early|late|mid|end of|beginning of)[\s-])?"
    rf"|(?P<part2>[Ee]arly|[Ll]ate|[Mm]id)[\s-]){M}{LAST_YEAR}(?!\s*\d|,?\s+of\s+(?:19|20)\d\d)"
)
def _month_only(match: re.Match[str]) -> Meaning:
    month = month_number(match["month"])
    groups = match.groupdict()
    part = (groups.get("part") or groups.get("part2") or "").lower()

    def meaning(anchor: Anchor) -> Days:
        year = stated_year(match, anchor.published) or anchor.year
        if year is None:
            if anchor.published is None:
                return Days(None)
            tense = PAST if match.group().lower().startswith("last") else anchor.tense
            year = month_of_the_period(match, month, anchor) or month_year(month, anchor.published, tense)
        if part:
            return Days(ymd(year, month, PARTS[part]), None, True)
        return Days(f"{year}-{month:02d}")

    return meaning


@rule(
    r"(?<![\d,.$])\b(?:[Ii]n|[Ss]ince|of|[Dd]uring|by|until|and|year|from|[Bb]ack in|the|like|unlike|early|"
    r"late)\s+(?P<year>(?:19[4-9]|20[0-4])\d)(?!\s*(?:km|kilomet|miles|GMT|UTC|m\b|missiles|troops|people|"
    r"accord|agreement)|[\d,.]\d|\s*(?:hours|local))\b",
    needs=DIGITS,
    shape=r"(?:19|20)\d\d",
)
def _year_only(match: re.Match[str]) -> Meaning:
    return fixed(match["year"])


@rule(r"^\s*(?:[-*•▪]\s+)?(?P<year>(?:19|20)\d\d)(?=\s*[:–—-]\s)", "head", needs=DIGITS, shape=r"^\W*(?:19|20)\d\d")
def _year_at_head(match: re.Match[str]) -> Meaning:
    return fixed(match["year"])


@rule(
    r"\b(?:[Tt]he |[Ii]n )*(?P<season>spring|summer|autumn|fall|winter) (?:of )?(?P<year>(?:19|20)\d\d)\b",
    needs="spring|summer|autumn|fall|winter",
)
def _season_of_a_year(match: re.Match[str]) -> Meaning:
    return fixed(f"{match['year']}-{SEASONS[match['season']]:02d}", None, True)
