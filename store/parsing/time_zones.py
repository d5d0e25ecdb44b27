"""Parser of time zones: "KST", "UTC+9", "+09:00", "Asia/Seoul"."""

import re
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Hours east of UTC (IANA time zone database); CST is left out, as it is China's and Chicago's
OFFSETS = {
    "Z": 0, "UTC": 0, "GMT": 0, "KST": 9, "JST": 9, "IST": 5.5, "PKT": 5, "MSK": 3, "CET": 1, "CEST": 2, "BST": 1,
    "EST": -5, "EDT": -4, "PST": -8, "PDT": -7, "HST": -10,
}  # fmt: skip
FROM_UTC = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?([0-5]\d))?")
WEST_MOST, EAST_MOST = timedelta(hours=-12), timedelta(hours=14)


def find_zone(words: str) -> tzinfo | None:
    """The time zone that a text names, or None."""
    name = words.strip().replace("\u2212", "-")
    if name.upper() in OFFSETS:
        return timezone(timedelta(hours=OFFSETS[name.upper()]))
    if match := FROM_UTC.fullmatch(name.upper()):
        east = timedelta(hours=int(match[2]), minutes=int(match[3] or 0)) * (-1 if match[1] == "-" else 1)
        return timezone(east) if WEST_MOST <= east <= EAST_MOST else None
    try:
        return ZoneInfo(name) if "/" in name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def with_zone(moment: str, zone: tzinfo) -> str:
    """Put a clock time without offset into a zone.

    Other dates are unchanged.
    """
    at = datetime.fromisoformat(moment) if "T" in moment else None
    if at is None or at.tzinfo is not None:
        return moment
    return at.replace(tzinfo=zone).isoformat(timespec="seconds" if len(moment) > len("2023-03-16T07:10") else "minutes")
