"""The cascade: passages, spans, mentions of each kind, incidents, links."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from store.model import (
    DRILL,
    LAUNCH,
    MEETING,
    NUCLEAR_TEST,
    Article,
    Event,
    Evidence,
    Facts,
    Link,
    Place,
    Reading,
    Report,
)
from store.moment import DAY, first_day, precision
from store.reading import anaphora, drills, launch_triggers, launches, links, meetings, nuclear_tests
from store.reading.actors import acting, in_order
from store.reading.attachment import Trigger
from store.reading.clauses import clause_at
from store.reading.confidence import confidence
from store.reading.context import Before, Context
from store.reading.dates import PAST, Anchor, Days
from store.reading.incidents import Incident, gather
from store.reading.mentions import Mention
from store.reading.passages import dateline, day_written, sentences
from store.reading.people import Person, Register
from store.reading.places import is_test_site, place, written_at
from store.reading.spans import Annotated
from store.reading.stated import Stated
from store.titles import title_of

EVIDENCE_LENGTH = 200
ARMS = re.compile(
    r"\b(?:missiles?|ballistic|orbit|spacecraft|NASA|militar|nuclear|satellite|warhead|armed forces|navy|army|"
    r"warships?|submarine|liftoff|countdown|joint (?:exercise|drill)|live-fire|field training|combined)",
    re.IGNORECASE,
)
"""Words without which rockets are a team, a launch is a product's and a drill is for oil."""
TIED = re.compile(
    r"(?:[^.;]*\b(?:minutes|hours) |just )?(?:after|before|as|while|when|shortly after|shortly before)\b", re.IGNORECASE
)
"""At the head of a clause that tells what happened on the day of the clause beside it: "hours after they kicked off their drill"."""
HE = re.compile(
    r"[\"“‘]?(?:(?:On|In|At|Earlier|Later|Then|But|And|After|Before|Last|Also)\b[^,]{0,40},?\s+)?(?:[Hh]e|[Ss]he)\b"
)
STRETCH = 300
"""Sentences over which tellings are brought together and linked: the longest of 184 labelled articles has 41. Both cost by the
square of what is told, so a longer text, a collection of articles say, is taken a stretch at a time."""
TELLING = 4
"""Sentences without a day after which "two days later" no longer counts from the day told before them."""


class Stretch(NamedTuple):
    """A stretch of an article, of any article but the longest the whole: its sentences and what they tell."""

    sentences: list[Annotated]
    incidents: list[Incident]


class Found(NamedTuple):
    """What an article tells, before it is put into documents, and its day of publication if known."""

    stretches: list[Stretch]
    published: date | None

    @property
    def incidents(self) -> list[Incident]:
        """All incidents, in the order of first mention."""
        return [incident for stretch in self.stretches for incident in stretch.incidents]


def find_incidents(article: Article) -> Found:
    """The incidents that an article reports, in the order of first mention."""
    published = first_day(article.published) if article.published and precision(article.published) >= DAY else None
    published = day_written(article.text, published) if published else None
    annotated = [Annotated(sentence) for sentence in sentences(article.text)]
    story = Story(annotated, published, written_at(dateline(article.text)))
    arms = ARMS.search(article.text) is not None
    stretches = []
    for start in range(0, len(annotated), STRETCH):
        part = annotated[start : start + STRETCH]
        told = _at_their_site([mention for sentence in part for mention in story.mentions(sentence)], part)
        gathered = gather(told, story.home, published)
        kept = [i for i in gathered if _is_placed(i, published) and (arms or _is_of_arms(i))]
        for incident in kept:
            incident.news = published if incident.days.start is None else None
        stretches.append(Stretch(part, kept))
    return Found(stretches, published)


def read_article(article: Article) -> Reading:
    """The events and links that an article reports. Never raises, whatever the text."""
    found = find_incidents(article)
    events = tuple(_event(number, i, article, found.published) for number, i in enumerate(found.incidents, 1))
    stated: list[Link] = []
    first = 1
    for stretch in found.stretches:
        stated += [_link(link, first, article) for link in links.stated_links(stretch.incidents, stretch.sentences)]
        first += len(stretch.incidents)
    return Reading(article=article, events=events, links=tuple(stated))


def _link(stated: Stated, first: int, article: Article) -> Link:
    """A link between two events, of which those of its stretch are numbered from `first`."""
    return Link(
        source=f"e{stated.source + first}",
        target=f"e{stated.target + first}",
        relation=stated.relation,
        quote=stated.quote[:EVIDENCE_LENGTH],
        article=article.id,
    )


def _at_their_site(told: list[Mention], annotated: list[Annotated]) -> list[Mention]:
    """Nuclear tests told without a place, at the only test site of their state that the article names."""
    sites = {s.value: place(s) for sentence in annotated for s in sentence.labelled("place") if is_test_site(s)}
    by_state = {site.country: site for site in sites.values()}
    return [
        replace(m, place=by_state.get(m.actors[0]) if m.actors else next(iter(by_state.values()), None))
        if m.kind == NUCLEAR_TEST and m.place is None and len(sites) == 1
        else m
        for m in told
    ]


def _is_of_arms(incident: Incident) -> bool:
    """Whether the event itself shows that it is no team's launch or oil firm's drill: who, or what of which class."""
    if incident.kind not in (LAUNCH, DRILL) or incident.actors or incident.name:
        return True
    return bool(incident.launch and (incident.launch.name or incident.launch.missile_class))


class Story:
    """What the reader knows of an article while it goes through it: people, states, and what it has told of."""

    def __init__(self, annotated: list[Annotated], published: date | None, here: Place | None = None) -> None:
        self.home = _home(annotated)
        self._before = Before(published, self.home, where=here, here=here)
        self._register = Register()
        self._told: set[str] = set()
        self._lasts: dict[str, Mention] = {}
        self._told_at = self._told_in = 0
        self._armed = False
        self._council = any(span.value == "UN" for sentence in annotated for span in sentence.labelled("body"))

    def mentions(self, sentence: Annotated) -> list[Mention]:
        """The events that the next sentence tells of."""
        launched = LAUNCH in self._told and NUCLEAR_TEST not in self._told
        fired = launch_triggers.triggers(sentence, told_before=launched or self._armed)
        self._armed = bool(launch_triggers.weapons(sentence))
        tested = nuclear_tests.triggers(sentence, told_before=NUCLEAR_TEST in self._told)
        drilled = drills.triggers(sentence, told_before=DRILL in self._told)
        met = meetings.triggers(sentence, council=self._council)
        words: list[Trigger] = sorted([t for t, _ in fired] + tested + [t for t, _ in drilled] + [t for t, _ in met])
        pointing = anaphora.triggers(sentence, self._lasts, words)
        every = sorted(words + pointing)
        people = self._register.people(sentence)
        if sentence.sentence.paragraph != self._told_in:
            self._before = replace(self._before, era=None)

        def told(context: Context) -> list[Mention]:
            named = [
                *launches.mentions(sentence, fired, context),
                *nuclear_tests.mentions(sentence, tested, context),
                *drills.mentions(sentence, drilled, context),
                *meetings.mentions(sentence, met, context),
            ]
            return named + anaphora.mentions(sentence, pointing, context, named, self._lasts)

        def context(triggers: list[Trigger]) -> Context:
            return Context.of(sentence, triggers, people, self._before)

        if len(every) < 2:  # nothing to share dates out among
            found = self._in_their_era(sentence, told(context(every)))
            self._remember(sentence, found, people)
            return found
        telling = {mention.at for mention in told(context(every).generous(sentence))}
        every = [t for t in every if t.start in telling or _has_clause_of_its_own(sentence, t, telling)]
        found = self._in_their_era(sentence, [m for m in told(context(every)) if m.only_facts or m.at in telling])
        self._remember(sentence, found, people)
        return found

    def _in_their_era(self, sentence: Annotated, found: list[Mention]) -> list[Mention]:
        """Firings that no date goes with, with the day that their sentence or paragraph has told of before."""
        found = _on_the_day_of_their_sentence(sentence, found)
        verbs = _verbs(sentence)
        told = [(m.at, day) for m in found if (day := _last_day([m]))]

        def era(mention: Mention) -> date | None:
            return next((day for at, day in reversed(told) if at < mention.at), self._before.era)

        last = self._before.told
        found = [m if m.is_dated else replace(m, told=last) for m in found]
        return [m if m.is_dated or m.at not in verbs else replace(m, era=era(m)) for m in found]

    def _remember(self, sentence: Annotated, found: list[Mention], people: list[Person]) -> None:
        whole = [mention for mention in found if not mention.only_facts]
        for mention in whole:
            self._lasts.pop(mention.kind, None)
            self._lasts[mention.kind] = mention
        self._told |= {mention.kind for mention in found}
        named = in_order(span.value for span in acting(sentence))
        met = [mention for mention in found if mention.kind == MEETING and len(mention.actors) > 1]
        self._before = replace(
            self._before,
            pair=named if len(named) == 2 else self._before.pair,
            trio=named if len(named) in (3, 4) else self._before.trio,
            met=met[-1].actors if met else self._before.met,
            met_people=met[-1].people if met else self._before.met_people,
            drilled=next((m.actors for m in reversed(whole) if m.kind == DRILL and m.actors), self._before.drilled),
            launched=next(
                (m.launch for m in reversed(whole) if m.launch and m.launch.missile_class), self._before.launched
            ),
            where=self._where(sentence, whole),
            told=(day := self._day_told(sentence, found)),
            era=day if sentence.sentence.paragraph == self._told_in else None,
            he=people[0] if people and not _is_led_by_pronoun(sentence, people[0]) else self._before.he,
        )

    def _day_named(self, sentence: Annotated, found: list[Mention]) -> date | None:
        """The day on which a sentence tells something that is no event: "on Saturday the ministers condemned it"."""
        if any(mention.phrase for mention in found) or self._before.published is None:
            return None
        anchor = Anchor(self._before.published, PAST, self._before.told)
        days = [phrase.resolve(anchor) for phrase in sentence.dates if phrase.part in ("at", "since")]
        starts = [day.start for day in days if day.start and len(day.start) == 10 and not day.approximate]
        return date.fromisoformat(starts[-1]) if starts else None

    def _where(self, sentence: Annotated, found: list[Mention]) -> Place | None:
        """The place told last: that of the last event, else the last that the sentence names."""
        told = [mention.place for mention in found if mention.place]
        named = [place(span) for span in sentence.labelled("place")]
        return next(iter([*told[::-1], *named[::-1]]), self._before.where)

    def _day_told(self, sentence: Annotated, found: list[Mention]) -> date | None:
        """The day told last, as long as the telling goes on: some sentences without a day end it."""
        day = _last_day(found) or self._day_named(sentence, found)
        if day is not None:
            self._told_at, self._told_in = sentence.sentence.number, sentence.sentence.paragraph
            return day
        goes_on = (
            sentence.sentence.number - self._told_at < TELLING and sentence.sentence.paragraph - self._told_in <= 1
        )
        return self._before.told if goes_on else None


def _has_clause_of_its_own(sentence: Annotated, trigger: Trigger, telling: set[int]) -> bool:
    """Whether a word that tells of no event keeps the date of its clause from others: "met Li and will travel home on Thursday"."""
    start, end = clause_at(sentence, trigger.start)
    return start > sentence.sentence.start and not any(start <= at < end for at in telling)


def _verbs(sentence: Annotated) -> set[int]:
    """Where the verbs of a sentence begin that tell of a firing as past."""
    return {span.start for span in sentence.labelled("fire", "lift") if span.value == "past"}


def _on_the_day_of_their_sentence(sentence: Annotated, found: list[Mention]) -> list[Mention]:
    """Gives what happened "hours after" or "as" something else of its sentence the day of that."""
    told, verbs = [m.days for m in found if m.days.start and not m.only_facts], _verbs(sentence)

    def is_tied(mention: Mention) -> bool:
        start, _end = clause_at(sentence, mention.at)
        if mention.kind == LAUNCH and mention.at not in verbs:
            return False  # "blew up shortly after liftoff" tells of one launch
        return TIED.match(sentence.between(start, mention.at)) is not None

    return [
        replace(m, days=Days(told[-1].start)) if told and not m.is_dated and not m.only_facts and is_tied(m) else m
        for m in found
    ]


def _is_led_by_pronoun(sentence: Annotated, first: Person) -> bool:
    """Whether "he" or "she" stands as the subject before the first name, so that it goes on meaning the same person."""
    return HE.match(sentence.between(sentence.sentence.start, first.start)) is not None


def _last_day(found: list[Mention]) -> date | None:
    """The day that the last dated of some mentions tells."""
    starts = [mention.days.start for mention in found if mention.days.start and len(mention.days.start) == 10]
    return date.fromisoformat(starts[-1]) if starts else None


def _home(annotated: list[Annotated]) -> str | None:
    """The state whose firing is the news, else the one told of firing most: it fired what nobody is named to have fired."""
    leading = [code for sentence in annotated if sentence.sentence.is_lead for code in _firers(sentence)]
    firers = Counter(leading or (code for sentence in annotated for code in _firers(sentence)))
    return firers.most_common(1)[0][0] if firers else None


def _firers(sentence: Annotated) -> list[str]:
    return launches.firers(sentence) or nuclear_tests.firers(sentence)


def _is_placed(incident: Incident, published: date | None) -> bool:
    """Whether the incident gets a place in time: a date, or that of the article for its own news.

    Without a date of publication what a relative phrase dates is kept, undated.
    """
    if incident.days.start or (published is None and incident.phrase):
        return True
    return published is None or (
        incident.status == "occurred"
        and (incident.kind in (LAUNCH, DRILL) or any(m.sentence.is_lead for m in incident.mentions))
    )


def _event(number: int, incident: Incident, article: Article, published: date | None) -> Event:
    facts = _facts(incident, article, published)
    report = Report(
        article=article.id,
        evidence=_evidence(incident, article.text),
        facts=facts,
        confidence=confidence(incident, published),
    )
    return Event(
        id=f"e{number}",
        kind=incident.kind,
        title=title_of(incident.kind, facts, incident.name),
        facts=facts,
        reports=(report,),
    )


def _facts(incident: Incident, article: Article, published: date | None) -> Facts:
    days = incident.days
    start = incident.moment or days.start
    by_publication = start is None and published is not None
    if by_publication and published is not None:
        start = next((m.moment_on(published) for m in incident.mentions if m.clock), None) or published.isoformat()
    return Facts(
        status=incident.status,
        start=start,
        end=incident.end,
        approximate=days.approximate or by_publication,
        dated_by=_dated_by(incident, article),
        actors=incident.actors,
        people=incident.people if incident.kind == "meeting" else (),
        place=incident.place,
        launch=incident.launch,
    )


def _dated_by(incident: Incident, article: Article) -> str:
    """How the date is known, in words for the reader."""
    if not article.published or precision(article.published) < DAY:
        return f"“{incident.phrase}”, in an article without a date" if incident.phrase else "not dated by the article"
    day = first_day(article.published)
    of = f"an article of {day.day} {day:%B %Y}"
    return f"“{incident.phrase}” in {of}" if incident.phrase else f"told as news in {of}"


def _evidence(incident: Incident, text: str) -> tuple[Evidence, ...]:
    """A span for each sentence that tells the event, in the order of the text, the dated one first."""
    ranked = sorted(incident.mentions, key=lambda m: (m.clock is None, not m.is_dated, m.only_facts, m.sentence.number))
    spans = dict.fromkeys(_span(mention, text) for mention in ranked)
    return tuple(Evidence(start=start, end=end, quote=text[start:end]) for start, end in spans)


def _span(mention: Mention, text: str) -> tuple[int, int]:
    """The sentence, or of a long one the part around the trigger, cut at white space."""
    start, end = mention.sentence.start, mention.sentence.end
    if end - start <= EVIDENCE_LENGTH:
        return start, end
    reach = mention.end + EVIDENCE_LENGTH // 4 - start <= EVIDENCE_LENGTH
    first = start if reach else max(start, min(mention.start - EVIDENCE_LENGTH // 3, end - EVIDENCE_LENGTH))
    last = min(end, first + EVIDENCE_LENGTH)
    while start < first < mention.start and not text[first - 1].isspace():
        first += 1
    while last < end and last > mention.end and not text[last - 1].isspace():
        last -= 1
    return first, first + len(text[first:last].rstrip())
