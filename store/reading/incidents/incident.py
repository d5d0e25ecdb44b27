"""An incident: the mentions of one event, taken together."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from msgspec import structs

from store.model.documents import CANCELLED, DRILL, LAUNCH, MEETING, NUCLEAR_TEST, OCCURRED, LaunchFacts, Place
from store.model.names import classes_agree
from store.model.partial_dates import is_day
from store.reading.annotation.gazetteer import specificity
from store.reading.dates.finder import Days
from store.reading.dating.mention import Mention

# Characters of a date of which only the year is told: less than the day on which a drill is told to end
YEAR = 4
# Minutes within which two clock times may be one launch told by two sources
SAME_VOLLEY = 20
FLIGHT = ("range_km", "apogee_km", "flight_min")
ACTIONS = (LAUNCH, NUCLEAR_TEST)


@dataclass
class Incident:
    """The mentions of one event, taken together."""

    kind: str
    mentions: list[Mention] = field(default_factory=list)
    # The day of publication, where it is told as news without a day of its own
    news: date | None = None
    # How many mentions there were when the days were last made out, and those days: they are asked for 150
    # times an article
    _dated: tuple[int, Days] = (0, Days(None))

    @property
    def start(self) -> str | None:
        """The first day, else that of the news."""
        return self.days.start or (self.news.isoformat() if self.news else None)

    @property
    def days(self) -> Days:
        """The finest date; exact before approximate, first before later."""
        if self._dated[0] != len(self.mentions):
            self._dated = (len(self.mentions), self._finest())
        return self._dated[1]

    def _finest(self) -> Days:
        with_days = [m for m in self.mentions if m.days.start]
        closed = [m for m in with_days if not m.open_start and len(m.days.start or "") > YEAR]
        dated = [m.days for m in (closed or [m for m in with_days if m.open_start] or with_days)]
        return min(dated, key=lambda d: (-len(d.start or ""), d.approximate, d.end is None), default=Days(None))

    @property
    def end(self) -> str | None:
        """The last day, from a mention or a length."""
        end = next((m.days.end for m in self.mentions if m.days.end), None)
        start = self.days.start
        length = next((m.length for m in self.mentions if m.length), None)
        if end or not length or start is None or len(start) != 10:
            return end
        return (date.fromisoformat(start) + timedelta(days=length - 1)).isoformat()

    @property
    def moment(self) -> str | None:
        """The clock time, if it lies on the day of the incident."""
        day = self.days.start
        if day is None or len(day) != 10:
            return None
        timed = [m for m in self.mentions if m.clock and m.days.start in (None, day)]
        return next((m.moment_on(date.fromisoformat(day)) for m in timed), None)

    @property
    def minute(self) -> int | None:
        """Minutes after midnight of the first clock time, in its own zone."""
        return next((m.clock[0].minute for m in self.mentions if m.clock), None)

    @property
    def phrase(self) -> str:
        """The words that date it."""
        chosen = self.days
        return next((m.phrase for m in self.mentions if m.days == chosen and m.phrase), "") or next(
            (m.phrase for m in self.mentions if m.phrase), ""
        )

    @property
    def status(self) -> str:
        """Cancelled if any mention says so; occurred if a dated one does.

        Else planned.
        """
        states = [m.status for m in self.mentions if m.is_dated] or [m.status for m in self.mentions[:1]]
        if CANCELLED in states:
            return CANCELLED
        return OCCURRED if OCCURRED in states else states[0]

    @property
    def actors(self) -> tuple[str, ...]:
        """Actors of the longest mention; for launches, the first firer."""
        named = [m.actors for m in self.mentions if m.actors]
        if not named:
            return ()
        return named[0] if self.kind != MEETING else max(named, key=len) if len(named[0]) < 2 else named[0]

    @property
    def people(self) -> tuple[str, ...]:
        """All named, each by the longest form of the name."""
        names = list(dict.fromkeys(name for m in self.mentions for name in m.people))
        whole = [n for n in names if not any(n != o and set(n.split()) <= set(o.split()) for o in names)]
        return tuple(whole[:6])

    @property
    def place(self) -> Place | None:
        """The most specific place."""
        return max((m.place for m in self.mentions if m.place), key=specificity, default=None)

    @property
    def name(self) -> str:
        """The proper name, of an exercise say."""
        return next((m.name for m in self.mentions if m.name), "")

    @property
    def edition(self) -> str:
        """The number after its name, "" if none."""
        return next((m.edition for m in self.mentions if m.edition), "")

    @property
    def launch(self) -> LaunchFacts | None:
        """All launch facts: the first of each, the narrowest class."""
        if self.kind != LAUNCH:
            return None
        launches = [m.launch for m in self.mentions if m.launch]
        facts = {
            name: next((v for f in launches if (v := getattr(f, name)) is not None), None)
            for name in LaunchFacts.__struct_fields__
        }
        stated = [m.launch.count for m in self.mentions if m.launch and m.is_count_stated and m.launch.count]
        facts["count"] = stated[0] if stated else facts["count"]
        classes = [f.missile_class for f in launches if f.missile_class]
        narrow = [c for c in classes if c not in ("ballistic", "missile")]
        facts["missile_class"] = narrow[0] if narrow else (classes[0] if classes else None)
        if any(f.outcome == "failure" for f in launches):
            facts["outcome"] = "failure"
        if facts["outcome"] is None and self.status == OCCURRED and any(facts[name] for name in FLIGHT):
            facts["outcome"] = "success"  # what flew so far did not fail, or the article would say so
        return structs.replace(LaunchFacts(), **facts)

    def tells(self, mention: Mention) -> bool:
        """Whether a mention may belong to this incident."""
        if self.kind != mention.kind:
            return False
        both_dated = bool(self.days.start and mention.days.start)
        return (
            self._same_time(mention)
            and self._same_actors(mention)
            and self._same_thing(mention)
            and not (both_dated and {self.status, mention.status} == {CANCELLED, OCCURRED})
        )

    def _same_time(self, mention: Mention) -> bool:
        mine, other = self.days, mention.days
        if mine.start and other.start:
            if not (mine.start.startswith(other.start) or other.start.startswith(mine.start)) and not self._within(
                mine, other, new=mention.new
            ):
                return False
            off = CANCELLED in (self.status, mention.status)
            same_sentence = any(m.sentence.number == mention.sentence.number for m in self.mentions)
            if (
                len(other.start) != len(mine.start)
                and not (mention.definite or same_sentence or off)
                and self.kind != DRILL
            ):
                return False
        elif mention.phrase and self.phrase and (mine.start is None) != (other.start is None):
            return False
        elif mention.phrase and self.phrase and not mine.start:
            return _plain_phrase(mention.phrase) == _plain_phrase(self.phrase)
        theirs = mention.clock[0].minute if mention.clock else None
        return self.minute is None or theirs is None or abs(self.minute - theirs) <= SAME_VOLLEY

    def _within(self, mine: Days, other: Days, *, new: bool) -> bool:
        """For drills: whether one date lies in the other's span, or either is only approximate and near."""
        if self.kind == DRILL and mine.start and other.start and is_day(mine.start) and is_day(other.start):
            first, last = sorted([mine, other], key=lambda d: d.start or "")
            if first.end and (last.start or "") <= first.end:
                return not new and (not (mine.end and other.end) or mine.start == other.start or mine.end == other.end)
        if not (mine.approximate or other.approximate) or len(mine.start or "") != 10 or len(other.start or "") != 10:
            return False
        return abs((date.fromisoformat(mine.start or "") - date.fromisoformat(other.start or "")).days) <= 3

    def _same_actors(self, mention: Mention) -> bool:
        if not self.actors or not mention.actors:
            return True
        common = set(self.actors) & set(mention.actors)
        if self.kind == MEETING:
            whole = common in (set(self.actors), set(mention.actors))
            alone = 1 if mention.definite or any(m.definite for m in self.mentions) or self._by_person(mention) else 2
            return whole and len(common) >= min(2, max(alone, min(len(self.actors), len(mention.actors))))
        return bool(common)

    def _by_person(self, mention: Mention) -> bool:
        """Whether both tell of one and the same person, or either of none."""
        return not self.people or not mention.people or bool(set(self.people) & set(mention.people))

    def _same_thing(self, mention: Mention) -> bool:
        if self.kind == MEETING:
            return bool(self.name == mention.name or not self.mentions) and self._same_people(mention)
        if self.name and mention.name:
            editions = {self.edition, mention.edition} - {""}
            return self.name == mention.name and len(editions) < 2
        mine, other = self.launch, mention.launch
        if mine and other:
            if mine.name and other.name and mine.name.split("-")[-1] != other.name.split("-")[-1]:
                return False
            return classes_agree(mine.missile_class, other.missile_class)
        return True

    def _same_people(self, mention: Mention) -> bool:
        if not self.people or not mention.people:
            return True
        mine, theirs = _words(self.people), _words(mention.people)
        if any(not set(n.split()) & theirs for n in self.people) and any(
            not set(n.split()) & mine for n in mention.people
        ):
            return False  # "also met Premier Li the same day" is another meeting than that with Xi
        return bool(mine & theirs)


def _words(people: tuple[str, ...]) -> set[str]:
    """The words of all names."""
    return {word for name in people for word in name.split()}


def _plain_phrase(phrase: str) -> str:
    """A date phrase without the time of day, to compare two that cannot be resolved."""
    return re.sub(r"['’]s$|\b(?:morning|afternoon|evening|night|early|late|on)\b", "", phrase.lower()).strip()
