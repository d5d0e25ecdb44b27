"""Dating of mentions, and the state of the discourse."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from store.model.documents import LAUNCH, OCCURRED, PLANNED, LaunchFacts, Place
from store.model.names import zone_of_state
from store.model.partial_dates import first_day, is_day
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.people import Person
from store.reading.annotation.trigger import Trigger
from store.reading.annotation.trigger_distance import distance
from store.reading.dates.clock_times import Clock
from store.reading.dates.finder import FUTURE, PAST, Anchor, DatePhrase, Days, duration_days
from store.reading.dating.date_attachment import dates_by_trigger
from store.reading.dating.date_penalties import JOINED
from store.reading.dating.date_series import (
    finest,
    in_a_row,
    in_the_stated_year,
    on_the_day_of_the_report,
    over_the_days_of_talks,
    place_in_its_list,
)
from store.reading.dating.drill_span import days_into, over_its_days
from store.reading.dating.mention import Mention
from store.reading.dating.tense import anchor_of, tense_of
from store.reading.text.number_words import ORDINALS

COUNTED_IN = re.compile(r"(?:in )?(?:this|the past|the last) (?:week|month|year)|in \d{4}", re.IGNORECASE)
# How long a drill has gone on of which only the end is told; most begin on a Monday
WEEK_OF = re.compile(r"\bin (?:the|its|their) (?P<n>first|second|third|fourth) week\b")
# Days; what is told of longer spells is how long something else lasts
LONGEST_DRILL = 60
TO_COME = re.compile(r"\b(?:will|to be held|to take place|(?:due|set|scheduled) to (?:begin|start|open|meet|visit))\b")
# Days before publication within which a day told of may be that of the news
NEWS_DAYS = 4
# Cost beyond which a clock time says nothing of a trigger; further where both are alone in the sentence
FAR_CLOCK, LONE_CLOCK = 30, 60


class Discourse(Struct, frozen=True):
    """The state of the discourse, for pronouns and short forms."""

    published: date | None = None
    # The state whose launches the article is about, looked for when asked: it dates clock times that no
    # state goes with
    home_state: Callable[[], str | None] = lambda: None
    # The two states named together last: "both countries"
    last_two_states: tuple[str, ...] = ()
    # The three states named together last: "the three countries"
    last_three_states: tuple[str, ...] = ()
    last_four_states: tuple[str, ...] = ()
    last_meeting_states: tuple[str, ...] = ()
    # States and people of the last meeting: whom "their third meeting" was between
    last_meeting_people: tuple[str, ...] = ()
    # The day told of last, in the sentences right before: "two days later"
    last_day: date | None = None
    # The same, or the first day of a month or year told of last: "the following year"
    last_period: date | None = None
    # The same if told in the paragraph that goes on
    paragraph_day: date | None = None
    # The same, or the first day of a month or year that the paragraph told of last: a year long past that
    # goes on
    paragraph_period: date | None = None
    # Who held the drill told of last
    last_drill_states: tuple[str, ...] = ()
    # What was launched in the launch told of last: what "a second test" is of
    last_launch: LaunchFacts | None = None
    # The place told of last: "there", "the same range"
    last_place: Place | None = None
    # Where the launch or nuclear test told of last was: "the same site"
    last_site: Place | None = None
    # Where the article was written, as its dateline says
    dateline_place: Place | None = None
    # Whom "he" or "she" means: the person named first in the sentence before
    subject_person: Person | None = None


@dataclass(frozen=True)
class Context:
    """A sentence's triggers, their date phrases, people, and the discourse."""

    triggers: tuple[Trigger, ...]
    by_trigger: dict[Trigger, list[DatePhrase]]
    people: tuple[Person, ...]
    discourse: Discourse
    # Whether it is only asked which triggers tell of an event at all: the dates are then of no account
    detection_only: bool = False

    @classmethod
    def of(
        cls, annotated: AnnotatedSentence, triggers: list[Trigger], people: list[Person], discourse: Discourse
    ) -> "Context":
        """Shares out the sentence's dates among its triggers."""
        every = tuple(triggers)
        return cls(every, dates_by_trigger(annotated, every), tuple(people), discourse)

    @property
    def published(self) -> date | None:
        """The day of publication, if known."""
        return self.discourse.published

    @classmethod
    def for_detection(
        cls,
        annotated: AnnotatedSentence,
        triggers: list[Trigger],
        people: list[Person],
        discourse: Discourse,
        *,
        dates_count: bool,
    ) -> "Context":
        """A context that gives every trigger a date, to detect events first."""
        first = annotated.dates[:1]
        return cls(
            tuple(triggers), dict.fromkeys(triggers, first), tuple(people), discourse, detection_only=not dates_count
        )

    def phrases(self, trigger: Trigger) -> list[DatePhrase]:
        """The date phrases that date a trigger, from left to right."""
        return sorted(self.by_trigger.get(trigger, []))

    def _dating(self, mention: Mention, trigger: Trigger) -> list[DatePhrase]:
        """Those that date it indeed: in "its fifth launch this month" the month is what was counted in."""
        phrases = self.phrases(trigger)
        if mention.ordinal and mention.ordinal > 1:
            phrases = [p for p in phrases if not COUNTED_IN.fullmatch(p.text)]
        firm = [p for p in phrases if p.part != "same"]
        return firm or phrases

    def dated(self, annotated: AnnotatedSentence, mention: Mention, trigger: Trigger) -> list[Mention]:
        """The mention with its date, or one for each listed date."""
        if (
            self.detection_only and mention.kind != LAUNCH
        ):  # of launches the total of a year is no event, so they need theirs
            return [mention]
        phrases = self._dating(mention, trigger)
        mention = self._timed(annotated, mention, trigger)
        tense = tense_of(annotated, mention, trigger)
        anchor = Anchor(
            self.published,
            tense,
            self.discourse.last_day,
            self.discourse.last_period,
            self.discourse.paragraph_period,
            annotated.sentence.year,
        )
        phrases = [p for p in phrases if p.part != "same" or p.resolve(anchor).start]
        if not phrases and mention.kind == "drill":
            days = days_into(annotated, trigger, self._news_day)
            return [replace(mention, days=days) if days.start else self._by_foreign_day(annotated, mention)]
        if not phrases:
            return [self._by_foreign_day(annotated, mention)]
        dated = [(phrase, phrase.resolve(anchor_of(annotated, mention, phrase, anchor))) for phrase in phrases]
        if any(phrase.part in ("span", "since", "until") for phrase, _ in dated) and mention.kind == "drill":
            ahead = any(anchor_of(annotated, mention, p, anchor).tense == FUTURE for p, _ in dated if p.part != "until")
            return [self._spanning(annotated, mention, in_the_stated_year(dated), slack=0 if ahead else 1)]
        if len(dated) == 1 and mention.kind == "meeting" and (going := self._going_on(annotated, mention, *dated[0])):
            return [going]
        if len(dated) == 1 and mention.kind == "drill":
            over = over_its_days(annotated, trigger, dated[0][0].start, dated[0][1])
            if over.start is None and over.end:
                ended = dated[0][0]._replace(part="until"), Days(over.end)
                return [self._spanning(annotated, mention, [ended], slack=1)]
            dated = [(dated[0][0], over)]
        dated = finest(in_the_stated_year(dated))
        if mention.kind in ("meeting", "drill"):
            dated = (
                over_the_days_of_talks(annotated, trigger, in_a_row(dated))
                if mention.kind == "meeting"
                else in_a_row(dated)
            )
        return [
            self._by_calendar(
                replace(
                    mention,
                    days=on_the_day_of_the_report(days, phrase),
                    phrase=phrase.text,
                    place=place_in_its_list(annotated, phrase, phrases) or mention.place,
                ),
                1 if anchor_of(annotated, mention, phrase, anchor).tense == PAST else 0,
            )
            for phrase, days in dated
        ]

    def _going_on(
        self, annotated: AnnotatedSentence, mention: Mention, phrase: DatePhrase, days: Days
    ) -> Mention | None:
        """A meeting of which only the end is told, and that ahead: it goes on now ("are in Seoul for talks that end on Sunday")."""
        if phrase.part != "until" or self.published is None or len(days.start or "") != len("2023-03-16"):
            return None
        behind = annotated.between(mention.start - 50, phrase.start)
        if (days.start or "") <= self.published.isoformat() or TO_COME.search(behind) or duration_days(behind):
            return None
        now = Days(self.published.isoformat(), days.start, True)
        return replace(mention, days=now, phrase=phrase.text, status=OCCURRED)

    @property
    def _news_day(self) -> date | None:
        """The day told of last, if it is one of those before publication, else that of publication."""
        last_day, published = self.discourse.last_day, self.published
        return last_day if last_day and published and 0 <= (published - last_day).days <= NEWS_DAYS else published

    def _by_foreign_day(self, annotated: AnnotatedSentence, mention: Mention) -> Mention:
        """Dates "at 07:10 (22:10 GMT on Wednesday)", where only the bracket tells a day."""
        pair = mention.clock
        if pair is None or not annotated.foreign_days or pair[1] is None:
            return mention
        phrase = annotated.foreign_days[0]
        days = phrase.resolve(Anchor(self.published, PAST))
        if days.start is None or len(days.start) != 10:
            return replace(mention, phrase=phrase.text)
        day = date.fromisoformat(days.start)
        day += timedelta(days=1 if pair[0].minute < pair[1].minute else 0)
        return replace(mention, days=Days(day.isoformat()), phrase=phrase.text)

    def _timed(self, annotated: AnnotatedSentence, mention: Mention, trigger: Trigger) -> Mention:
        """The mention with the clock time told with its trigger, and the zone of its place or firer."""
        reach = LONE_CLOCK if len(self.triggers) == len(annotated.clocks) == 1 else FAR_CLOCK
        for clock, other in annotated.clocks:
            costs = {t: self._cost_of_clock(annotated, t, clock) for t in (*self.triggers, trigger)}
            if costs[trigger] < reach and costs[trigger] == min(costs.values()):
                country = mention.place.country if mention.place else None
                zone = zone_of_state(
                    country or (mention.actors[0] if mention.actors else None) or self.discourse.home_state()
                )
                return replace(mention, clock=(clock, other), zone=zone)
        return mention

    def _cost_of_clock(self, annotated: AnnotatedSentence, trigger: Trigger, clock: Clock) -> float:
        """How far a clock time is from a trigger; that of a volley stands behind it: "two at 8 a.m. and two more"."""
        apart = annotated.between(clock.end, trigger.start) if trigger.start >= clock.end else ""
        return distance(annotated, trigger, clock.start, clock.end, self.triggers) + (
            12.0 if JOINED.match(apart) else 0.0
        )

    def _spanning(
        self, annotated: AnnotatedSentence, mention: Mention, dated: list[tuple[DatePhrase, Days]], *, slack: int
    ) -> Mention:
        """A drill with its first and last day, from "since", "until", a span, and its length in days."""
        start = end = None
        approximate = False
        for phrase, days in dated:
            if phrase.part == "until":
                end = days.end or days.start
                continue
            finer = start is not None and days.start is not None and days.start.startswith(start)
            start, end = days.start if finer else start or days.start, end or days.end
            approximate = approximate or days.approximate
        days_long = duration_days(annotated.sentence.text)
        if start and days_long and not end and is_day(start):
            end = (date.fromisoformat(start) + timedelta(days=days_long - 1)).isoformat()
        if start is None and end and days_long and is_day(end) and days_long < LONGEST_DRILL:
            start = (date.fromisoformat(end) - timedelta(days=days_long - 1)).isoformat()
        made_up = start is None and end is not None and self.published is not None
        if made_up and end and self.published:
            start, approximate = min(end, self.published.isoformat()), True
        words = " ".join(phrase.text for phrase, _ in dated)
        if start and end and days_long and is_day(end) and end < start[:10]:
            start = (date.fromisoformat(end) - timedelta(days=days_long - 1)).isoformat()
        if made_up and self.published and (week := WEEK_OF.search(annotated.sentence.text)):
            back = 7 * (ORDINALS[week["n"]] - 1) + self.published.weekday()
            start = (self.published - timedelta(days=back)).isoformat()
        days = Days(start, end, approximate)
        return self._by_calendar(replace(mention, days=days, phrase=words, open_start=made_up), slack)

    def _by_calendar(self, mention: Mention, slack: int = 1) -> Mention:
        """What is dated after publication is planned, whatever the tense; by default a day later may be today elsewhere."""
        start = mention.days.start
        if mention.status != OCCURRED or self.published is None or start is None:
            return mention
        later = first_day(start) > self.published + timedelta(days=slack)
        return replace(mention, status=PLANNED) if later else mention
