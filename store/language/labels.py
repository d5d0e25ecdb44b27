"""Labels of events: titles, dates, kinds, states."""

from datetime import datetime, tzinfo
from functools import cache

from store.language.calendar_names import day_of_year, month_name, month_of_year
from store.language.translate import is_english, language_code, tr, tr_noop
from store.model.documents import DRILL, LAUNCH, NUCLEAR_TEST, Event, Facts, LaunchFacts
from store.model.kinds import KINDS, plain_name
from store.model.names import state_name
from store.model.partial_dates import MINUTE, MONTH, YEAR, first_day, in_zone, instant, precision
from store.model.titles import CLASS_WORDS

NOTHING_KEPT = tr_noop("No event is kept or found. Take a filter away, or search for something else.")
# Words that documents hold, as the window says them
MARKED_FOR_TRANSLATION = (
    tr_noop("occurred"), tr_noop("planned"), tr_noop("cancelled"), tr_noop("success"), tr_noop("failure"), tr_noop("during"),
    tr_noop("before"), tr_noop("after"), tr_noop("response"), tr_noop("series"), tr_noop("confirmed"), tr_noop("rejected"),
)  # fmt: skip
CLASS_NAMES = (
    tr_noop("ballistic missile"), tr_noop("cruise missile"), tr_noop("hypersonic missile"), tr_noop("satellite"),
    tr_noop("artillery rocket"), tr_noop("interceptor"),
)  # fmt: skip
OFFSET_NAMES = {"+09:00": "KST", "+00:00": "UTC", "+05:30": "IST", "+08:00": "UTC+8", "+03:00": "UTC+3"}
# What clocks are called where a country has its own name for an offset
NAMES_THERE = {("+09:00", "JP"): "JST"}


def kind_name(kind: str) -> str:
    """Nuclear test; of a kind that the user added, its own name."""
    return tr(KINDS[kind].singular) if kind in KINDS else plain_name(kind)


def kinds_name(kind: str) -> str:
    """The plural of a kind: "Nuclear tests"."""
    return tr(KINDS[kind].plural) if kind in KINDS else plain_name(kind)


def shorten_label(name: str, most: int) -> str:
    """Cut a name to `most` characters, with an ellipsis."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def event_label(event: Event) -> str:
    """The short label of a mark: "Hwasong-17", "2 SRBM", "Freedom Shield"."""
    facts = event.facts
    if not event.reports:
        return event.title
    if event.kind == NUCLEAR_TEST:
        return facts.place.name if facts.place else event.title
    if event.kind == DRILL and event.title.startswith(("Joint drill", "Drill")):
        return f"{'–'.join(facts.actors)} drill"
    return _volley_words(facts.launch) if event.kind == LAUNCH and facts.launch else event.title


def _volley_words(launch: LaunchFacts) -> str:
    """2 SRBM, Hwasong-17, 6 unidentified missiles."""
    many = launch.count is not None and launch.count > 1
    plain = {"ballistic": "ballistic missile", None: "unidentified missile"}.get(launch.missile_class)
    word = launch.name or (f"{plain}s" if plain and many else plain) or launch.missile_class
    return f"{launch.count} {word}" if many else str(word)


def day_label(moment: str, *, weekday: bool = False) -> str:
    """16 March 2023, March 2023 or 2023, without the clock time."""
    day = first_day(moment)
    if precision(moment) == YEAR:
        return tr("{year}", year=day.year)
    if precision(moment) == MONTH:
        return month_of_year(day)
    return day_of_year(day, weekday=weekday)


def date_label(facts: Facts) -> str:
    """The date of an event.

    "Thu 16 March 2023, 07:10 KST", "about 2023".
    """
    if facts.start is None:
        return tr("No date is known")
    country = (facts.place.country or "") if facts.place else ""
    if facts.end and facts.end != facts.start and not _is_of_one_day(facts.start, facts.end):
        label = _span_words(facts.start, facts.end, country)
    else:
        label = _moment_words(facts.start, country)
    if facts.ongoing and not facts.end:
        label = tr("since {when}", when=label)
    return tr("about {when}", when=label) if facts.approximate else label


def _is_of_one_day(start: str, end: str) -> bool:
    """Whether an end only tells the day of a start again."""
    return "T" not in end and end == start.partition("T")[0]


def date_in_zone_label(facts: Facts, zone: tzinfo | None, name: str) -> str:
    """The date in the window's zone.

    In its own if it has no clock time.
    """
    ends = facts.end and facts.start and not _is_of_one_day(facts.start, facts.end)
    if facts.start is None or zone is None or ends or instant(facts.start) is None:
        return date_label(facts)
    there = in_zone(facts.start, zone)
    return f"{_day_of(there)}, {there:%H:%M} · {name}" if there else date_label(facts)


def _day_of(at: datetime) -> str:
    return day_label(at.date().isoformat(), weekday=True)


def _moment_words(moment: str, country: str) -> str:
    words = day_label(moment, weekday=True)
    if precision(moment) != MINUTE:
        return words
    at = datetime.fromisoformat(moment)
    return f"{words}, {at:%H:%M} {offset_label(moment, country)}".rstrip()


def offset_label(moment: str, country: str = "") -> str:
    """Name of an offset: KST, UTC, UTC+8, JST in Japan.

    "" without one.
    """
    at = instant(moment)
    if at is None:
        return ""
    offset = moment[-6:]
    hours = offset.replace(":00", "").replace("+0", "+").replace("-0", "-")
    return NAMES_THERE.get((offset, country)) or OFFSET_NAMES.get(offset, f"UTC{hours}")


def _span_words(start: str, end: str, country: str) -> str:
    first, last = first_day(start), first_day(end)
    if precision(start) == precision(end) == MINUTE and first == last:
        until = f"{datetime.fromisoformat(end):%H:%M} {offset_label(end, country)}".rstrip()
        begin = _moment_words(start, country).removesuffix(offset_label(start, country)).rstrip()
        return tr("{start} to {end}", start=begin, end=until)
    if first == last and precision(start) >= 3:
        return _moment_words(start, country)
    if precision(start) >= 3 and precision(end) >= 3 and (first.year, first.month) == (last.year, last.month):
        return tr("{day} to {end}", day=first.day, end=day_label(end), start=day_label(start), last=last.day)
    if precision(start) >= 3 and precision(end) >= 3 and first.year == last.year:
        month = month_name(first)
        return tr("{day} {month} to {end}", day=first.day, month=month, end=day_label(end), start=day_label(start))
    return tr("{start} to {end}", start=day_label(start), end=day_label(end))


def zone_label(facts: Facts, zone: tzinfo | None, name: str) -> str:
    """The clock time in the window's zone; "" if it adds nothing."""
    if facts.start is None or zone is None or instant(facts.start) is None:
        return ""
    there, own = in_zone(facts.start, zone), in_zone(facts.start, None)
    if there is None or there == own:
        return ""
    return tr("{time} on {day}", time=f"{there:%H:%M}", day=day_label(there.date().isoformat())) + f" · {name}"


def coordinates_label(lat: float, lon: float) -> str:
    """39.20 N 125.67 E."""
    return f"{abs(lat):.2f} {'N' if lat >= 0 else 'S'} {abs(lon):.2f} {'E' if lon >= 0 else 'W'}"


def short_count(count: int) -> str:
    """A count in at most four letters: 7, 832, 1.2k, 45k, 1.3M."""
    for unit, name in ((1_000_000, "M"), (1_000, "k")):
        if count >= 0.9995 * unit:  # 999,999 is 1.0M, not 1000k
            return f"{count / unit:.1f}{name}" if count < 9.95 * unit else f"{round(count / unit)}{name}"
    return str(count)


def state_label(code: str) -> str:
    """The name of a state or body, from CLDR outside English."""
    return state_name(code) if is_english() else _territories(language_code()).get(code) or state_name(code)


def class_label(name: str) -> str:
    """The name of a missile class."""
    words = CLASS_WORDS.get(name, name)
    return tr(words) if words in CLASS_NAMES else words


@cache
def _territories(language: str) -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 - 35 ms, and English has its own names

    return {str(code): str(name) for code, name in Locale(language).territories.items()}
