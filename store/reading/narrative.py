"""Walks through an article sentence by sentence, with the discourse so far."""

import re
from collections import Counter
from datetime import date
from functools import cache, partial
from typing import NamedTuple

from msgspec.structs import replace

from store.model.documents import DRILL, LAUNCH, MEETING, NUCLEAR_TEST, OCCURRED, Place
from store.model.partial_dates import first_day, is_day
from store.reading.annotation.actors import acting, in_order
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.gazetteer import find_place
from store.reading.annotation.people import Person, PersonRegister
from store.reading.annotation.trigger import Trigger
from store.reading.dates.finder import PAST, Anchor, Days
from store.reading.dating.context import Context, Discourse
from store.reading.dating.date_attachment import said_then
from store.reading.dating.mention import Mention
from store.reading.events import anaphora, nuclear_tests
from store.reading.events.drills import mentions as drills
from store.reading.events.launches import mentions as launches
from store.reading.events.launches import triggers as launch_triggers
from store.reading.events.meetings import mentions as meetings
from store.reading.events.meetings.implicit import implicit_meetings
from store.reading.events.meetings.triggers import Group
from store.reading.incidents.clustering import FRESH_DAYS
from store.reading.incidents.incident import ACTIONS

# At the head of a clause that tells what happened on the day of the clause beside it: "hours after they kicked
# off their drill"
TIED = re.compile(
    r"(?:[^.;]*\b(?:minutes|hours) |just )?(?:after|before|as(?! part)|while|when|(?:in"
    r"|during|at|on) which|shortly after|shortly before)\b",
    re.IGNORECASE,
)
HE = re.compile(
    r"[\"“‘]?(?:(?:On|In|At|Earlier|Later|Then|But|And|After|Before|Last|Also)\b[^,]{0,40},?\s+)?(?:[Hh]e|[Ss]he)\b"
)
TRIO = 3
# Before a drill or visit that what is dated belongs to: "in August China fired missiles in an exercise after a
# visit"
IN_THE_COURSE = re.compile(
    r"\b(?:(?:in|during|as part of)\s+(?:an?|the|their|its)|(?:after|before|following)\s+(?:an?"
    r"|his|her|their))\s+(?:[\w-]+\s+){0,4}$|\bduring\s+$",
    re.IGNORECASE,
)
# Before a meeting that what is dated brought about: "an action that sparked a UN emergency meeting"
CAUSED = re.compile(r"\b(?:sparked|prompted|triggered|led to|drew)\s+(?:an?\s+)?(?:[\w-]+\s+){0,4}$")
# Sentences without a day after which "two days later" no longer counts from the day told before them
SENTENCES_PER_DAY = 4


class Words(NamedTuple):
    """Triggers of a sentence by kind, and pointers to earlier events."""

    fired: list[tuple[Trigger, Span | None]]
    tested: list[Trigger]
    drilled: list[tuple[Trigger, Span | None]]
    met: list[tuple[Trigger, Group]]
    pointing: list[Trigger]

    @property
    def every(self) -> list[Trigger]:
        """All of them, from left to right."""
        all_triggers = [pair[0] for pairs in (self.fired, self.drilled, self.met) for pair in pairs]
        return sorted(all_triggers + self.tested + self.pointing)

    def mentions(self, sentence: AnnotatedSentence, context: Context, lasts: anaphora.Lasts) -> list[Mention]:
        """Mentions of the triggers, with the dates of the context."""
        named = [
            *launches.mentions(sentence, self.fired, context),
            *nuclear_tests.mentions(sentence, self.tested, context),
            *drills.mentions(sentence, self.drilled, context),
            *meetings.mentions(sentence, self.met, context),
        ]
        return named + anaphora.mentions(sentence, self.pointing, context, named, lasts)


class Narrative:
    """The state while reading an article: people, states, last dates."""

    def __init__(self, annotated: list[AnnotatedSentence], published: date | None, here: Place | None = None) -> None:
        # The state whose firing is the news, looked for when asked
        self.home_state = cache(partial(_find_home_state, annotated))
        self._discourse = Discourse(published, self.home_state, last_place=here, dateline_place=here)
        self._register = PersonRegister()
        self._reported_kinds: set[str] = set()
        self._lasts: dict[str, Mention] = {}
        self._reported_at = self._reported_paragraph = 0
        # The day that the headline or lead tells of, if it is of the days before publication
        self.news_day: date | None = None
        self._armed = False
        self._council = any(span.value == "UN" for sentence in annotated for span in sentence.labelled("body"))

    def mentions(self, sentence: AnnotatedSentence) -> list[Mention]:
        """Mentions in the next sentence."""
        people = self._register.people(sentence)
        if sentence.sentence.paragraph != self._reported_paragraph:
            self._discourse = replace(self._discourse, paragraph_day=None, paragraph_period=None)
        mentions = self._in_their_era(sentence, self._detect_mentions(sentence, people))
        self._remember(sentence, mentions, people)
        if sentence.sentence.is_lead and self.news_day is None:
            self.news_day = self._fresh(_first_day(mentions)) or self._fresh(self._discourse.last_day)
        return mentions

    def _fresh(self, day: date | None) -> date | None:
        """The day, if it is of those on which news published now happened."""
        published = self._discourse.published
        return day if day and published and 0 <= (published - day).days <= FRESH_DAYS else None

    def _detect_mentions(self, sentence: AnnotatedSentence, people: list[Person]) -> list[Mention]:
        """What the words of a sentence tell. Dates are shared out among the words that tell an event at all."""
        words = self._words(sentence, people)
        every = words.every

        def detect(context: Context) -> list[Mention]:
            return words.mentions(sentence, context, self._lasts)

        def context(triggers: list[Trigger]) -> Context:
            return Context.of(sentence, triggers, people, self._discourse)

        if len(every) < 2:  # nothing to share dates out among
            return detect(context(every))
        final = not sentence.dates or bool(words.pointing)  # one that points is told by its date alone
        first = detect(Context.for_detection(sentence, every, people, self._discourse, dates_count=final))
        telling = {mention.at for mention in first}
        kept = [t for t in every if t.start in telling or _has_clause_of_its_own(sentence, t, telling)]
        if kept == every and not sentence.dates:
            return first  # no dates to share out anew
        return [mention for mention in detect(context(kept)) if mention.only_facts or mention.at in telling]

    def _words(self, sentence: AnnotatedSentence, people: list[Person]) -> "Words":
        """The words of a sentence that may tell of an event, where some point back to what was told before."""
        launched = LAUNCH in self._reported_kinds and NUCLEAR_TEST not in self._reported_kinds
        fired = launch_triggers.triggers(sentence, reported_before=launched or self._armed)
        self._armed = bool(launch_triggers.weapons(sentence))
        tested = nuclear_tests.triggers(sentence, reported_before=NUCLEAR_TEST in self._reported_kinds)
        drilled = drills.triggers(sentence, reported_before=DRILL in self._reported_kinds)
        met = meetings.triggers(sentence, council=self._council)
        named = sorted([t for t, _ in fired] + tested + [t for t, _ in drilled] + [t for t, _ in met])
        met += implicit_meetings(sentence, people, named, self._discourse.subject_person)
        return Words(fired, tested, drilled, met, anaphora.triggers(sentence, self._lasts, named))

    def _in_their_era(self, sentence: AnnotatedSentence, mentions: list[Mention]) -> list[Mention]:
        """Firings that no date goes with, with the day that their sentence or paragraph has told of before."""
        if not mentions:
            return mentions
        mentions = _on_the_day_of_their_sentence(sentence, mentions)
        verbs = _verbs(sentence)
        last_days = [(m.at, day) for m in mentions if (day := _last_day([m]))]

        def paragraph_day(mention: Mention) -> date | None:
            return next((day for at, day in reversed(last_days) if at < mention.at), self._discourse.paragraph_day)

        last = self._discourse.last_day
        mentions = [m if m.is_dated else replace(m, last_day=last) for m in mentions]
        return [
            m if m.is_dated or not (m.clock or m.at in verbs) else replace(m, paragraph_day=paragraph_day(m))
            for m in mentions
        ]

    def _remember(self, sentence: AnnotatedSentence, mentions: list[Mention], people: list[Person]) -> None:
        whole = [mention for mention in mentions if not mention.only_facts]
        for mention in whole:
            self._lasts.pop(mention.kind, None)
            self._lasts[mention.kind] = mention
        self._reported_kinds |= {mention.kind for mention in mentions}
        named = in_order(span.value for span in acting(sentence))
        day = self._last_reported_day(sentence, mentions)
        going_on = sentence.sentence.paragraph == self._reported_paragraph
        if whole:
            self._discourse = self._with_events(whole)
        self._discourse = replace(
            self._discourse,
            last_two_states=named if len(named) == 2 else self._discourse.last_two_states,
            last_three_states=named if len(named) == TRIO else self._discourse.last_three_states,
            last_four_states=named if len(named) == TRIO + 1 else self._discourse.last_four_states,
            last_place=self._where(sentence, whole),
            last_day=day,
            last_period=_about(mentions) or day,
            paragraph_day=day if going_on else None,
            paragraph_period=_about(mentions) or (day if going_on else self._discourse.paragraph_period),
            subject_person=people[0]
            if people and not _is_led_by_pronoun(sentence, people[0])
            else self._discourse.subject_person,
        )

    def _with_events(self, mentions: list[Mention]) -> Discourse:
        """What was told before, with who met, who drilled, and what was launched where in the events of a sentence."""
        met = [mention for mention in mentions if mention.kind == MEETING and len(mention.actors) > 1]
        before, back = self._discourse, mentions[::-1]
        return replace(
            before,
            last_meeting_states=met[-1].actors if met else before.last_meeting_states,
            last_meeting_people=met[-1].people if met else before.last_meeting_people,
            last_drill_states=next((m.actors for m in back if m.kind == DRILL and m.actors), before.last_drill_states),
            last_launch=next((m.launch for m in back if m.launch and m.launch.missile_class), before.last_launch),
            last_site=next((m.place for m in back if m.kind in ACTIONS and m.place), before.last_site),
        )

    def _day_named(self, sentence: AnnotatedSentence, mentions: list[Mention]) -> date | None:
        """The day on which a sentence tells something that is no event: "on Saturday the ministers condemned it"."""
        if any(mention.phrase for mention in mentions) or self._discourse.published is None:
            return None
        anchor = Anchor(self._discourse.published, PAST, self._discourse.last_day)
        days = [
            phrase.resolve(anchor)
            for phrase in sentence.dates
            if phrase.part in ("at", "since") and not said_then(sentence, phrase)
        ]
        starts = [day.start for day in days if is_day(day.start) and not day.approximate]
        return date.fromisoformat(starts[-1]) if starts else None

    def _where(self, sentence: AnnotatedSentence, mentions: list[Mention]) -> Place | None:
        """The place told last: that of the last event, else the last that the sentence names."""
        places = [mention.place for mention in mentions if mention.place]
        named = [find_place(span) for span in sentence.labelled("place")]
        return next(iter([*places[::-1], *named[::-1]]), self._discourse.last_place)

    def _last_reported_day(self, sentence: AnnotatedSentence, mentions: list[Mention]) -> date | None:
        """The day told last, as long as the telling goes on: some sentences without a day end it."""
        day = _last_day(mentions) or self._day_named(sentence, mentions)
        if day is not None:
            self._reported_at, self._reported_paragraph = sentence.sentence.number, sentence.sentence.paragraph
            return day
        goes_on = (
            sentence.sentence.number - self._reported_at < SENTENCES_PER_DAY
            and sentence.sentence.paragraph - self._reported_paragraph <= 1
        )
        return self._discourse.last_day if goes_on else None


def _has_clause_of_its_own(sentence: AnnotatedSentence, trigger: Trigger, telling: set[int]) -> bool:
    """Whether a word that tells of no event keeps the date of its clause from others: "met Li and will travel home on Thursday"."""
    start, end = sentence.clause_at(trigger.start)
    dated = any(start <= phrase.start < end for phrase in sentence.dates)
    return dated and start > sentence.sentence.start and not any(start <= at < end for at in telling)


def _verbs(sentence: AnnotatedSentence) -> set[int]:
    """Where the verbs of a sentence begin that tell of a firing as past."""
    return {span.start for span in sentence.labelled("fire", "lift") if span.value == "past"}


def _on_the_day_of_their_sentence(sentence: AnnotatedSentence, mentions: list[Mention]) -> list[Mention]:
    """Give what happened "hours after" or "as" something else of its sentence the day of that."""
    all_days, verbs = [m.days for m in mentions if m.days.start and not m.only_facts], _verbs(sentence)

    def is_tied(mention: Mention) -> bool:
        start, _end = sentence.clause_at(mention.at)
        if mention.kind == MEETING and CAUSED.search(sentence.between(mention.at - 60, mention.at)):
            return True
        if mention.kind in (DRILL, MEETING) and IN_THE_COURSE.search(sentence.between(start, mention.at)):
            return True
        if mention.kind == LAUNCH and mention.at not in verbs:
            return False  # "blew up shortly after liftoff" tells of one launch
        return TIED.match(sentence.between(start, mention.at)) is not None

    mentions = _on_the_day_of_their_drill(sentence, mentions)
    return [
        replace(m, days=Days(all_days[-1].start))
        if all_days and not m.is_dated and not m.only_facts and is_tied(m)
        else m
        for m in mentions
    ]


def _on_the_day_of_their_drill(sentence: AnnotatedSentence, mentions: list[Mention]) -> list[Mention]:
    """Give a firing the day of the drill in whose course it was: "fired 14 missiles during its war games on June 28"."""
    drilled = [m for m in mentions if m.kind == DRILL and m.days.start and not m.days.end and not m.length]
    if not drilled:
        return mentions
    at, days = drilled[0].at, drilled[0].days
    return [
        replace(m, days=days)
        if m.kind == LAUNCH
        and not m.is_dated
        and not m.only_facts
        and IN_THE_COURSE.search(sentence.between(sentence.clause_at(at)[0], at))
        else m
        for m in mentions
    ]


def _is_led_by_pronoun(sentence: AnnotatedSentence, first: Person) -> bool:
    """Whether "he" or "she" stands as the subject before the first name, so that it goes on meaning the same person."""
    return HE.match(sentence.between(sentence.sentence.start, first.start)) is not None


def _last_day(mentions: list[Mention]) -> date | None:
    """The day that the last dated of some mentions tells."""
    starts = [mention.days.start for mention in mentions if is_day(mention.days.start)]
    return date.fromisoformat(starts[-1]) if starts else None


def _first_day(mentions: list[Mention]) -> date | None:
    """The day that the first dated of some mentions tells, from left to right."""
    firm = [m for m in mentions if m.status == OCCURRED and not m.only_facts]
    first_days = sorted((m.at, m.days.start) for m in firm if is_day(m.days.start))
    return date.fromisoformat(first_days[0][1]) if first_days else None


def _about(mentions: list[Mention]) -> date | None:
    """The first day of the day, month or year that the last dated of some mentions tells."""
    starts = [mention.days.start for mention in mentions if mention.days.start]
    return first_day(starts[-1]) if starts else None


def _find_home_state(annotated: list[AnnotatedSentence]) -> str | None:
    """The state whose firing is the news, else the one told of firing most: it fired what nobody is named to have fired."""
    leading = [code for s in annotated if s.sentence.is_lead for code in _firers(s)]
    armed = (s for s in annotated if s.labelled("weapon", "weapon_name", "nuclear"))
    firers = Counter(leading or (code for sentence in armed for code in _firers(sentence)))
    return firers.most_common(1)[0][0] if firers else None


def _firers(sentence: AnnotatedSentence) -> list[str]:
    return launches.firers(sentence) or nuclear_tests.firers(sentence)
