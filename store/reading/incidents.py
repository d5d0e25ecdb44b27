"""Mentions to events: the same incident told in headline, lead and background is one event."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from msgspec import structs

from store.model import CANCELLED, DRILL, LAUNCH, MEETING, NUCLEAR_TEST, OCCURRED, PLANNED, LaunchFacts, Place
from store.moment import first_day, last_day
from store.naming import classes_agree
from store.reading.dates import Days
from store.reading.mentions import Mention
from store.reading.places import specificity

SAME_VOLLEY = 20
"""Minutes within which two clock times may be one launch told by two sources."""
NOTIFIED = re.compile(r"\b(?:notif\w+|window|had told|told Japan|had informed|had warned|had announced|between)\b")
WINDOW_DAYS = 10
NEWS_DAYS = 10
"""Days before publication within which an event may be what a headline without a date tells: on 184 labelled articles none is older."""
FLIGHT = ("range_km", "apogee_km", "flight_min")
FRESH_DAYS = 4
"""Days between an event and the news within which what is told undated beside it belongs to its day."""
ACTIONS = (LAUNCH, NUCLEAR_TEST)
SAME_DAY = re.compile(
    r"\b(?:minutes?|hours?)\s+(?:after|later|before|earlier)\b|\bwithin (?:the hour|an hour|(?:\w+ )?(?:minutes|hours))\b|"
    r"\b(?:shortly|soon|immediately) (?:after|before|afterwards?|thereafter)\b|\b(?:simultaneously"
    r"|at the same time|the same (?:day|morning))\b",
    re.IGNORECASE,
)
COMES_AS = re.compile(r"\b(?:comes|came) (?:just )?as\b")
REACTED = re.compile(
    r"\b(?:over|about|on|after|following|condemn\w*|to discuss|discussed) (?:the|this|its|Pyongyang's|"
    r"North Korea's)\s+(?:[\w'-]+\s+){0,2}(?:launch|launches|test|firing|missile)\b",
    re.IGNORECASE,
)


@dataclass
class Incident:
    """The mentions of one event, and what they tell of it together."""

    kind: str
    mentions: list[Mention] = field(default_factory=list)
    news: date | None = None
    """The day of publication, where it is told as news without a day of its own."""

    @property
    def start(self) -> str | None:
        """The first day as told, else that of the news."""
        return self.days.start or (self.news.isoformat() if self.news else None)

    @property
    def days(self) -> Days:
        """The finest date told; firm before approximate, the first told before later ones."""
        told = [m for m in self.mentions if m.days.start]
        dated = [m.days for m in ([m for m in told if not m.open_start] or told)]
        return min(dated, key=lambda d: (-len(d.start or ""), d.approximate, d.end is None), default=Days(None))

    @property
    def end(self) -> str | None:
        """The last day, if any mention tells it, or how many days it lasts."""
        told = next((m.days.end for m in self.mentions if m.days.end), None)
        start = self.days.start
        length = next((m.length for m in self.mentions if m.length), None)
        if told or not length or start is None or len(start) != 10:
            return told
        return (date.fromisoformat(start) + timedelta(days=length - 1)).isoformat()

    @property
    def moment(self) -> str | None:
        """The clock time, if one is told that lies on the day of the incident."""
        day = self.days.start
        if day is None or len(day) != 10:
            return None
        timed = [m for m in self.mentions if m.clock and m.days.start in (None, day)]
        return next((m.moment_on(date.fromisoformat(day)) for m in timed), None)

    @property
    def minute(self) -> int | None:
        """Minutes after midnight of the clock time told first, in whatever zone it was told."""
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
        """Cancelled if any mention says so; occurred if a firmly dated one does; else planned."""
        states = [m.status for m in self.mentions if m.is_dated] or [m.status for m in self.mentions]
        if CANCELLED in states:
            return CANCELLED
        return OCCURRED if OCCURRED in states else states[0]

    @property
    def actors(self) -> tuple[str, ...]:
        """Those of the mention that names most, for launches the first firer named."""
        named = [m.actors for m in self.mentions if m.actors]
        if not named:
            return ()
        return named[0] if self.kind != MEETING else max(named, key=len) if len(named[0]) < 2 else named[0]

    @property
    def people(self) -> tuple[str, ...]:
        """All named, each by the longest form of the name."""
        names = [name for m in self.mentions for name in m.people]
        whole = [n for n in dict.fromkeys(names) if not any(n != o and set(n.split()) <= set(o.split()) for o in names)]
        return tuple(whole[:6])

    @property
    def place(self) -> Place | None:
        """The most specific place told."""
        return max((m.place for m in self.mentions if m.place), key=specificity, default=None)

    @property
    def name(self) -> str:
        """The proper name, of an exercise say."""
        return next((m.name for m in self.mentions if m.name), "")

    @property
    def launch(self) -> LaunchFacts | None:
        """All launch facts: the first told of each, the narrowest class."""
        if self.kind != LAUNCH:
            return None
        told = [m.launch for m in self.mentions if m.launch]
        facts = {
            name: next((v for f in told if (v := getattr(f, name)) is not None), None)
            for name in LaunchFacts.__struct_fields__
        }
        counted = [m.launch.count for m in self.mentions if m.launch and m.counted and m.launch.count]
        facts["count"] = counted[0] if counted else facts["count"]
        classes = [f.missile_class for f in told if f.missile_class]
        narrow = [c for c in classes if c not in ("ballistic", "missile")]
        facts["missile_class"] = narrow[0] if narrow else (classes[0] if classes else None)
        if any(f.outcome == "failure" for f in told):
            facts["outcome"] = "failure"
        if facts["outcome"] is None and self.status == OCCURRED and any(facts[name] for name in FLIGHT):
            facts["outcome"] = "success"  # what flew so far did not fail, or the article would say so
        return structs.replace(LaunchFacts(), **facts)

    def tells(self, mention: Mention) -> bool:
        """Whether a mention can be of this incident, by date, clock, class, actors and name."""
        both_dated = bool(self.days.start and mention.days.start)
        return (
            self.kind == mention.kind
            and self._same_time(mention)
            and self._same_actors(mention)
            and self._same_thing(mention)
            and not (both_dated and {self.status, mention.status} == {CANCELLED, OCCURRED})
        )

    def _same_time(self, mention: Mention) -> bool:
        mine, other = self.days, mention.days
        if mine.start and other.start:
            if not (mine.start.startswith(other.start) or other.start.startswith(mine.start)) and not self._within(
                mine, other
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

    def _within(self, mine: Days, other: Days) -> bool:
        """For drills: whether one date lies in the other's span, or either is only approximate and near."""
        if self.kind == DRILL and mine.start and other.start and len(mine.start) == len(other.start) == 10:
            first, last = sorted([mine, other], key=lambda d: d.start or "")
            if first.end and (last.start or "") <= first.end:
                return True
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
            return self.name == mention.name
        mine, other = self.launch, mention.launch
        if mine and other:
            if mine.name and other.name and mine.name.split("-")[-1] != other.name.split("-")[-1]:
                return False
            return classes_agree(mine.missile_class, other.missile_class)
        return True

    def _same_people(self, mention: Mention) -> bool:
        if not self.people or not mention.people:
            return True
        mine = {word for name in self.people for word in name.split()}
        return any(word in mine for name in mention.people for word in name.split())


def _plain_phrase(phrase: str) -> str:
    """A date phrase without the time of day, to compare two that cannot be resolved."""
    return re.sub(r"['’]s$|\b(?:morning|afternoon|evening|night|early|late|on)\b", "", phrase.lower()).strip()


def gather(mentions: list[Mention], home_state: str | None = None, published: date | None = None) -> list[Incident]:
    """Brings the mentions of an article together into incidents, in the order of first mention.

    Undated indefinite mentions outside the lead make no incident: a reader could not place them.
    """
    found: list[Incident] = []
    referred: list[Mention] = []
    for mention in mentions:
        if mention.fresh and not mention.is_dated:
            mention = _same_day_as_before(mention, found, published)  # noqa: PLW2901
        home = _home_of(mention, found, published)
        reacts = mention.status == OCCURRED and (
            (
                mention.kind == MEETING
                and (
                    mention.name == "NSC"
                    or REACTED.search(mention.sentence.text)
                    or COMES_AS.search(mention.sentence.text)
                )
            )
            or SAME_DAY.search(mention.sentence.text) is not None
        )
        if home is None and (mention.clock or reacts) and not mention.is_dated:
            mention = _same_day_as_before(mention, found, published)  # noqa: PLW2901
            home = _home_of(mention, found, published)
        if home is None and mention.era and mention.kind == LAUNCH and not mention.only_facts and not mention.definite:
            mention = replace(mention, days=Days(mention.era.isoformat()))  # noqa: PLW2901
            home = None if mention.another else _home_of(mention, found, published)
        if home is not None:
            home.mentions.append(mention)
        elif mention.referred:
            referred.append(mention)
        elif not mention.only_facts and (
            mention.is_dated or mention.sentence.is_lead or mention.ongoing or mention.status != OCCURRED
        ):
            found.append(Incident(mention.kind, [mention]))
    found = _with_what_is_spoken_of(found, referred)
    found = _with_leads_joined(found, published)
    _name_the_firer(found, home_state)
    return [i for i in found if _can_be_placed(i) and not _was_only_notified(i, found)]


def _with_what_is_spoken_of(found: list[Incident], referred: list[Mention]) -> list[Incident]:
    """Adds a launch that the lead only speaks of, if the article tells of no other: it is the occasion of the news."""
    leads = [m for m in referred if m.sentence.is_lead]
    if not leads or any(i.kind == leads[0].kind for i in found):
        return found
    return [Incident(leads[0].kind, leads), *found]


def _is_history_to(mention: Mention, incident: Incident, published: date | None) -> bool:
    """Whether a mention is dated too long ago to be the undated news that an incident of the lead tells."""
    start = mention.days.start
    if published is None or not start or incident.days.start or incident.phrase or incident.kind == DRILL:
        return False
    long_ago = mention.status == OCCURRED and (published - last_day(start)).days > NEWS_DAYS
    return long_ago and any(m.sentence.is_lead for m in incident.mentions)


def _home_of(mention: Mention, found: list[Incident], published: date | None) -> Incident | None:
    candidates = [i for i in found if i.tells(mention) and not _is_history_to(mention, i, published)]
    if mention.another and not mention.is_dated:
        return None
    if mention.another:
        candidates = [i for i in candidates if i.days.start and i.days.start == mention.days.start]
    if not candidates:
        return None
    if mention.is_dated:
        same_day = [
            i
            for i in candidates
            if i.days.start and mention.days.start and i.days.start[:10] == mention.days.start[:10]
        ]
        return (same_day or candidates)[0]
    recent = [i for i in candidates if i.mentions[-1].sentence.number >= mention.sentence.number - 3]
    if not (mention.only_facts or mention.definite):
        return candidates[0]
    just_told = [i for i in candidates if i.mentions[-1].sentence.number >= mention.sentence.number - 1]
    news = [i for i in candidates if any(m.sentence.is_lead for m in i.mentions)]
    return (just_told or news or recent or candidates)[-1]


def _with_leads_joined(found: list[Incident], published: date | None) -> list[Incident]:
    """Joins an undated telling of the headline or lead to the dated event that the text goes on to tell."""
    kept: list[Incident] = []
    for incident in found:
        home = (
            next((i for i in found if i is not incident and i.days.start and _goes_on(incident, i, published)), None)
            if _is_a_lead(incident)
            else None
        )
        if home is None:
            kept.append(incident)
        else:
            home.mentions.extend(incident.mentions)
    return kept


def _is_a_lead(incident: Incident) -> bool:
    """Whether only the headline or lead tells of it, and no words date it: of a meeting, though it may be taken for the day's."""
    if incident.kind == MEETING:
        told = [m for m in incident.mentions if not m.phrase or m.days.approximate]
        return (
            bool(incident.days.start) and all(m.sentence.is_lead for m in told) and len(told) == len(incident.mentions)
        )
    return not incident.days.start and not incident.phrase and incident.kind in ACTIONS


def _goes_on(lead: Incident, dated: Incident, published: date | None) -> bool:
    """Whether a dated event told within the next sentences is the one of the lead: same kind, nothing contrary."""
    first = min(m.sentence.number for m in dated.mentions)
    told_soon = first - lead.mentions[0].sentence.number <= 6
    if any(_is_history_to(m, lead, published) for m in dated.mentions):
        return False
    if lead.kind == MEETING and not (dated.phrase and _is_fresh(dated, published)):
        return False
    told = [replace(m, another=False, status=dated.status) for m in lead.mentions]
    return told_soon and all(dated.tells(replace(m, days=Days(None)) if lead.kind == MEETING else m) for m in told)


def _is_fresh(incident: Incident, published: date | None) -> bool:
    """Whether it happened in the days before publication."""
    start = incident.days.start or ""
    return published is not None and len(start) == 10 and 0 <= (published - first_day(start)).days <= FRESH_DAYS


def _same_day_as_before(mention: Mention, found: list[Incident], published: date | None = None) -> Mention:
    """A clock time without a day ("the first at 3:32 a.m."), or fresh news, is of a day told of before.

    Of those near publication, if it is known: of its own kind, or for a meeting that of the launch or test it is about;
    if none is near, of publication itself.
    """
    same = [i.days.start for i in found if i.kind == mention.kind and i.days.start]
    acts = _latest_first([i.days.start for i in found if i.kind in ACTIONS and i.status == OCCURRED and i.days.start])
    every = [i.days.start for i in found if i.days.start]
    order = [*acts, *same[::-1], *every[::-1]] if mention.kind == MEETING else [*same[::-1], *acts, *every[::-1]]
    if published is None:
        return replace(mention, days=Days(order[0])) if order else mention
    near = [day for day in order if len(day) == 10 and abs((published - first_day(day)).days) <= FRESH_DAYS]
    told = mention.told if mention.told and 0 <= (published - mention.told).days <= FRESH_DAYS else published
    return replace(mention, days=Days(next(iter(near), told.isoformat())))


def _latest_first(starts: list[str]) -> list[str]:
    """Days, the latest first: what comes without a date beside several belongs to the news, which is the latest."""
    return sorted((start for start in starts if len(start) == 10), reverse=True)


def _name_the_firer(found: list[Incident], home_state: str | None) -> None:
    """Gives launches and tests of which no firer is told the one whom the article tells of most."""
    told = Counter(incident.actors[0] for incident in found if incident.kind in ACTIONS and incident.actors)
    firer = told.most_common(1)[0][0] if told else home_state
    if firer is None:
        return
    for incident in found:
        if incident.kind in ACTIONS and not incident.actors:
            incident.mentions[0] = replace(incident.mentions[0], actors=(firer,))


def _was_only_notified(incident: Incident, found: list[Incident]) -> bool:
    """Whether it is the window told beforehand of a launch that then took place: no event of its own."""
    if incident.kind != LAUNCH or incident.status != PLANNED or len(incident.days.start or "") != 10:
        return False
    if not any(NOTIFIED.search(m.sentence.text) for m in incident.mentions):
        return False
    day = date.fromisoformat(incident.days.start or "")
    return any(
        i.kind == LAUNCH
        and i.status != PLANNED
        and (not i.days.start or abs((first_day(i.days.start) - day).days) <= WINDOW_DAYS)
        for i in found
    )


def _can_be_placed(incident: Incident) -> bool:
    """Whether a date phrase, an ongoing drill or the lead of a dated article places it in time."""
    if any(m.is_dated for m in incident.mentions):
        return True
    return any(m.sentence.is_lead or m.ongoing for m in incident.mentions) or any(
        m.status != OCCURRED for m in incident.mentions
    )
