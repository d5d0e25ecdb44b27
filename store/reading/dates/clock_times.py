"""Clock times and their zones: "07:10 (22:10 GMT)", "5:20 p.m.".

Two clock times of one instant give the offset; a single one takes the zone it names, or that of the place.
"""

import re
from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple
from zoneinfo import ZoneInfo

ZONES = {
    "GMT": "UTC", "UTC": "UTC", "Z": "UTC", "Zulu": "UTC", "JST": "Asia/Tokyo", "KST": "Asia/Seoul",
    "IST": "Asia/Kolkata", "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "Eastern": "America/New_York", "PT": "America/Los_Angeles", "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles", "Pacific": "America/Los_Angeles", "CET": "Europe/Paris", "CEST": "Europe/Paris",
    "MSK": "Europe/Moscow", "BST": "Europe/London",
    "Pyongyang time": "Asia/Seoul", "Korean time": "Asia/Seoul", "Korea time": "Asia/Seoul", "Seoul time": "Asia/Seoul",
    "Beijing time": "Asia/Shanghai", "Tokyo time": "Asia/Tokyo", "Japan time": "Asia/Tokyo", "Moscow time": "Europe/Moscow",
    "Washington time": "America/New_York", "New York time": "America/New_York", "U.S. time": "America/New_York",
}  # fmt: skip
ZONE = "|".join(re.escape(name) for name in sorted(ZONES, key=len, reverse=True))
ZONED = r"(?=\s*(?:GMT|UTC|hours|hrs|Z\b|JST|KST|IST))"
CLOCK = re.compile(
    r"(?=[\dnm])(?<![\d.,$:])(?:"
    r"(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?::[0-5]\d)?(?P<half>\s*[AaPp]\.?[Mm]\b\.?)?"
    rf"|(?P<h2>[01]?\d|2[0-3])(?P<m2>[0-5]\d){ZONED}"
    r"|(?P<h3>[01]?\d|2[0-3])(?P<half3>\s*[AaPp]\.?[Mm]\b\.?)"
    r"|(?<!\w)(?P<word>noon|midnight))"
    r"(?!\s*(?:km|kilom|miles|percent|%|million|billion|\d))"
    rf"(?:\s+(?:local time|(?P<zone>{ZONE})\b))?"
)
# What every clock time in digits has, looked for first: it opens with a digit, which takes a tenth of the time
LIKE_A_CLOCK = re.compile(r"\d(?:[:.]\d\d|\s*[AaPp]\.?[Mm]|\d\d\s*[GUhZJKI])")
PAIR = re.compile(r"\s*[\w\s,]{0,28}?\s*[(,/;]\s*(?:about |around )?$")


class Clock(NamedTuple):
    """A clock time: span, minutes after midnight, IANA zone, its day."""

    start: int
    end: int
    text: str
    minute: int
    zone: str | None


def _minute(match: re.Match[str]) -> int | None:
    """Minutes after midnight, or None where the digits are no clock time ("2.5", "7:30" of a score)."""
    if match["word"]:
        return 720 if match["word"] == "noon" else 0
    half = (match["half"] or match["half3"] or "").replace(".", "").strip().lower()
    hour = int(match["h"] or match["h2"] or match["h3"])
    minute = int(match["m"] or match["m2"] or 0)
    if not half and ("." in match.group().split(" ")[0] or hour > 23):
        return None
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour * 60 + minute


def find_clocks(text: str, offset: int = 0) -> list[Clock]:
    """The clock times of `text`, their spans moved by `offset`."""
    if not LIKE_A_CLOCK.search(text) and "noon" not in text and "midnight" not in text:
        return []
    clocks = []
    for match in CLOCK.finditer(text):
        minute = _minute(match)
        if minute is not None:
            zone = ZONES[match["zone"]] if match["zone"] else None
            clocks.append(Clock(match.start() + offset, match.end() + offset, match.group(), minute, zone))
    return clocks


def paired(clocks: list[Clock], text: str, offset: int = 0) -> list[tuple[Clock, Clock | None]]:
    """Local clock times, each with the bracketed one in a named zone."""
    pairs: list[tuple[Clock, Clock | None]] = []
    for clock in clocks:
        last = pairs[-1] if pairs else None
        between = text[last[0].end - offset : clock.start - offset] if last else ""
        if last and last[1] is None and clock.zone and PAIR.match(between) and last[0].zone != clock.zone:
            pairs[-1] = (last[0], clock)
        else:
            pairs.append((clock, None))
    return pairs


def at_offset(day: date, minute: int, east: timedelta) -> str:
    """ISO 8601 of `minute` after midnight, `east` of UTC."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=timezone(east))
    return (midnight + timedelta(minutes=minute)).isoformat(timespec="minutes")


def local_moment(day: date, clock: Clock, other: Clock | None, zone: ZoneInfo | None) -> str:
    """ISO 8601 of a clock time on a local day.

    `other` is the same instant in a named zone: the offset is the difference, to the quarter hour. A time known only in
    a foreign zone is converted to that of the place (`zone`), which may be the next day.
    """
    if other is not None and other.zone == "UTC":
        minutes = (clock.minute - other.minute + 720) % 1440 - 720
        minutes += 1440 if minutes < -660 else 0
        return at_offset(day, clock.minute, timedelta(minutes=round(minutes / 15) * 15))
    naive = datetime(day.year, day.month, day.day) + timedelta(minutes=clock.minute)
    named = ZoneInfo(clock.zone) if clock.zone else zone
    if named is None:
        return naive.isoformat(timespec="minutes")
    aware = naive.replace(tzinfo=named)
    foreign = zone is not None and clock.zone is not None and clock.zone.partition("/")[0] != zone.key.partition("/")[0]
    return (aware.astimezone(zone) if foreign else aware).isoformat(timespec="minutes")
