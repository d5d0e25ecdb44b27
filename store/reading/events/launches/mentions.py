"""Launches: missiles, rockets, satellites and artillery rockets fired or tested."""

import re

from msgspec.structs import replace

from store.model.assets import rows_by_name
from store.model.documents import CANCELLED, LAUNCH, OCCURRED, PLANNED, LaunchFacts, Place
from store.model.partial_dates import is_year
from store.reading.annotation import modality
from store.reading.annotation.actors import owner_of, subject_of
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.gazetteer import SITE, specificity
from store.reading.annotation.trigger import Trigger
from store.reading.dating.context import Context
from store.reading.dating.mention import Mention
from store.reading.events.counts import IS_MORE, count_of, is_payload, ordinal_before
from store.reading.events.launches.flight import flight_facts, outcome_at
from store.reading.events.launches.triggers import DETERMINED, is_only_referred_to, is_verb, triggers, weapons
from store.reading.events.launches.weapon_argument import BE
from store.reading.events.launches.weapon_names import NAME_REACH, identified, name_of, weapon_class
from store.reading.events.places import place_of
from store.reading.text.article_cache import cached_per_article
from store.reading.text.gated_pattern import gated_pattern
from store.reading.text.number_words import NUMBER

# Beside a launch without a weapon's name: of what was launched before
AGAIN = re.compile(r"\b(?:next|last|previous|another|further|again|latest|final|maiden)\b", re.IGNORECASE)
# Before what was fired besides: "two more", no "more than 20"
MORE = gated_pattern("more", rf"\b{NUMBER}\s+more\s+(?!than)(?:[\w-]+\s+){{0,3}}$", re.IGNORECASE)
# Between a weapon and who fired it in a clause behind: "the rockets that North Korea fired last week"
FIRED_BY_NOW = re.compile(r"\s+(?:(?:that|which)\s+)?(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z]\w+){0,2}\s+(?:had\s+|has\s+)?")
# Where states launch that is not theirs: Kwajalein, Baikonur, Kourou, Guam
ABROAD = {"MH", "KZ", "GF", "GU"}
FACT_SUBJECT = re.compile(
    r"\b(?:it|missiles?|rockets?|projectiles?|they|one|each|both|ICBMs?|weapons?|satellite)\b", re.IGNORECASE
)


def mentions(
    annotated: AnnotatedSentence, weapon_triggers: list[tuple[Trigger, Span | None]], context: Context
) -> list[Mention]:
    """Mentions of launches in a sentence, one a date."""
    mentions_so_far: list[Mention] = []
    for trigger, weapon in weapon_triggers:
        mention = _mention(annotated, trigger, weapon, context)
        if mention is not None and is_only_referred_to(annotated, trigger):
            mentions_so_far.append(replace(mention, referred=True))
        elif mention is not None:
            mentions_so_far += _shared_out(context.dated(annotated, mention, trigger))
    if mentions_so_far:
        mentions_so_far[0] = _with_flight(annotated, mentions_so_far[0])
        return [
            *_called(annotated, mentions_so_far),
            *(_ended(annotated, t) for t in mentions_so_far if not _is_total(t)),
        ]
    return _facts_only(annotated)


def _mention(annotated: AnnotatedSentence, trigger: Trigger, weapon: Span | None, context: Context) -> Mention | None:
    dates = context.phrases(trigger)
    if (
        weapon is not None
        and trigger[:2] == weapon[:2]
        and not (dates or _has_a_clock_of_its_own(annotated, trigger, context))
    ):
        return None
    state = modality.status_of(annotated, trigger)
    if modality.is_denied(annotated, trigger):
        return None
    if state == OCCURRED:
        since = any(p.part == "since" for p in dates)
        if modality.is_negated(annotated, trigger) and not since and not dates:
            return None
        if modality.is_hypothetical(annotated, trigger) or (modality.is_habitual(annotated, trigger) and not dates):
            return None
    if state in (PLANNED, CANCELLED) and not (dates or annotated.clocks or annotated.sentence.is_lead):
        return None
    if state == CANCELLED and any(p.part == "since" or p.text.startswith("since") for p in dates):
        return None  # "which it has suspended since 2017"
    place = place_of(annotated, trigger, context, fired=True)
    actor = _firer(annotated, trigger, weapon) or _by_place(place, context.discourse.home_state())
    missile_class, name = _what(annotated, trigger, weapon, context)
    count = count_of(annotated, trigger, weapon)
    facts = LaunchFacts(
        count=count.value,
        missile_class=missile_class,
        name=name,
    )
    return Mention(
        kind=LAUNCH,
        sentence=annotated.sentence,
        at=trigger.start,
        start=min(trigger.start, weapon.start if weapon else trigger.start),
        end=max(trigger.end, weapon.end if weapon else trigger.end),
        status=state,
        actors=(actor,) if actor else (),
        place=place if is_firing_place(place, actor) else None,
        launch=facts,
        is_count_stated=count.is_stated,
        definite=_is_definite(annotated, trigger, weapon),
        another=_is_another(annotated, min(trigger.start, weapon.start if weapon else trigger.start)),
        ordinal=ordinal_before(annotated, trigger.start),
    )


def _has_a_clock_of_its_own(annotated: AnnotatedSentence, trigger: Trigger, context: Context) -> bool:
    """Whether a clock time dates a weapon without a word of firing, where no other launch of its clause may have it."""
    start, end = annotated.clause_at(trigger.start)
    others = [t for t in context.triggers if t.kind == LAUNCH and t != trigger and start <= t.start < end]
    return bool(annotated.clocks) and not others


def _is_another(annotated: AnnotatedSentence, at: int) -> bool:
    """Whether a launch is told as a different one: "the other missile", "two more were fired"."""
    others = {"other", "another", "others", "earlier", "previous", "last"}
    more = MORE.search(annotated.between(at - 40, at)) or IS_MORE.match(annotated.between(at, at + 24))
    return bool(others & set(annotated.before(at, 3))) or more is not None


def _what(
    annotated: AnnotatedSentence, trigger: Trigger, weapon: Span | None, context: Context
) -> tuple[str | None, str | None]:
    """The class and name of what was launched; "a second test" without a weapon is of what was launched before."""
    missile_class, name = weapon_class(annotated, weapon), name_of(annotated, trigger, weapon)
    before = context.discourse.last_launch
    if weapon is not None or name is not None:
        return missile_class, name
    if _carries(annotated, trigger):
        return "satellite", None
    noun = any(s.start == trigger.start for s in annotated.labelled("launch_noun"))
    pointing = re.search(
        r"(?:day|week|month)['’]s\s+(?:\w+\s+)?$", annotated.between(trigger.start - 24, trigger.start)
    )
    if before is None or not noun or pointing:  # "Thursday's launch" is one told before, with a class of its own
        return missile_class, None
    same = ordinal_before(annotated, trigger.start) or AGAIN.search(
        annotated.between(trigger.start - 30, trigger.end + 30)
    )
    return missile_class or before.missile_class, before.name if same else None


def _carries(annotated: AnnotatedSentence, trigger: Trigger) -> bool:
    """Whether a launch without a weapon's name is told to put a satellite into orbit."""
    start, end = annotated.clause_at(trigger.start)
    return any(is_payload(s) and start <= s.start < end for s in annotated.labelled("weapon"))


@cached_per_article(64)
def _firer(annotated: AnnotatedSentence, trigger: Trigger, weapon: Span | None) -> str | None:
    """Who fired: as told, else the state that alone has the named weapon."""
    near = [s for s in annotated.labelled("weapon_name") if abs(s.start - trigger.start) < NAME_REACH]
    named = next(
        (rows_by_name("lexicon/weapons")[s.value]["state"] for s in ([weapon] if weapon in near else near) if s), ""
    )
    return _stated_firer(annotated, trigger, weapon) or named or None


def _by_place(place: Place | None, home_state: str | None) -> str | None:
    """Who fired where nobody is named: whose site it was, else the state whose launches the article is about."""
    country = place.country if place and place.country not in ABROAD else None
    return country if country and (home_state is None or specificity(place) == SITE) else home_state


def firers(annotated: AnnotatedSentence) -> list[str]:
    """States that fire in a sentence."""
    actors = (_firer(annotated, trigger, weapon) for trigger, weapon in triggers(annotated))
    return [code for code in actors if code]


def _stated_firer(annotated: AnnotatedSentence, trigger: Trigger, weapon: Span | None) -> str | None:
    """The subject of an active verb, the owner of a noun or of a weapon that "was fired"."""
    words = [s for s in annotated.labelled("launch_noun", "fire") if s.start == trigger.start]
    verb = any(s.label == "fire" and s.value == "base" and is_verb(annotated, s) for s in words)
    noun = not verb and any(s.label == "launch_noun" or s.value == "ing" for s in words)
    if any(s.start == trigger.start for s in annotated.labelled("lift")):  # what "it" flew belongs to no subject
        return owner_of(annotated, Trigger(weapon.start, weapon.end, LAUNCH)) if weapon else None
    passive = bool(set(annotated.before(trigger.start, 3)) & BE) or (weapon is not None and weapon.end <= trigger.start)
    between = annotated.between(weapon.end, trigger.start) if weapon and weapon.end <= trigger.start else ""
    if not noun and (not passive or FIRED_BY_NOW.fullmatch(between)):
        return subject_of(annotated, trigger)
    first = min(trigger.start, weapon.start) if weapon else trigger.start
    return owner_of(annotated, Trigger(first, trigger.end, LAUNCH))


def _shared_out(listed: list[Mention]) -> list[Mention]:
    """ "Two ICBMs on July 4 and July 28" is one on each day."""
    if len(listed) < 2 or listed[0].launch is None:
        return listed
    facts = listed[0].launch
    one_by_one = facts.count is None and facts.missile_class in ("ICBM", "satellite")
    if not one_by_one and facts.count != len(listed):
        return listed
    return [replace(one, launch=replace(one.launch, count=1)) for one in listed if one.launch]


def _is_definite(annotated: AnnotatedSentence, trigger: Trigger, weapon: Span | None) -> bool:
    at = min(trigger.start, weapon.start if weapon else trigger.start)
    before = annotated.before(at, 3)
    if {"a", "an", "another", "two", "three", "several", "first"} & set(before):
        return False
    return bool(DETERMINED & set(before)) or ordinal_before(annotated, at) is not None


def _with_flight(annotated: AnnotatedSentence, mention: Mention) -> Mention:
    facts = flight_facts(annotated)
    launch = mention.launch or LaunchFacts()
    flown = replace(facts, count=launch.count, missile_class=launch.missile_class, name=launch.name)
    return replace(mention, launch=flown)


def _ended(annotated: AnnotatedSentence, mention: Mention) -> Mention:
    """With the outcome that its own clause tells; what is only planned has none."""
    outcome = outcome_at(annotated, mention.at) if mention.status == OCCURRED else None
    return replace(mention, launch=replace(mention.launch or LaunchFacts(), outcome=outcome))


def _is_total(mention: Mention) -> bool:
    """A yearly total ("fired more than 90 missiles in 2022") is no event of its own, nor are several planned by a year."""
    year_only = mention.days.start is not None and is_year(mention.days.start)
    if year_only and mention.status == PLANNED and mention.launch and mention.launch.count != 1:
        return True
    return bool(year_only and mention.launch and (mention.launch.count or 0) > 8)


def _facts_only(annotated: AnnotatedSentence) -> list[Mention]:
    """A sentence on the flight alone, or on what flew: "It flew about 1,000km", "It was a Hwasong-15"."""
    name = identified(annotated)
    if not (name or annotated.quantities or weapons(annotated)) or not FACT_SUBJECT.search(annotated.sentence.text):
        return []
    facts = flight_facts(annotated)
    if name:
        facts = replace(facts, name=name.text, missile_class=weapon_class(annotated, name))
    if facts == LaunchFacts():
        return []
    if name is None and facts.range_km is facts.apogee_km is facts.flight_min is None and not weapons(annotated):
        return []
    if facts.missile_class is None and weapons(annotated):
        facts = replace(facts, missile_class=weapon_class(annotated, weapons(annotated)[0]))
    return [Mention.of_facts(LAUNCH, annotated.sentence, launch=facts)]


def _called(annotated: AnnotatedSentence, mentions: list[Mention]) -> list[Mention]:
    """The name given to what flew in a sentence that also tells of another launch: "could be a Hwasong-12, last fired on Jan. 30"."""
    name = identified(annotated)
    if name is None or any(m.at < name.start for m in mentions):
        return []
    facts = LaunchFacts(name=name.text, missile_class=weapon_class(annotated, name))
    return [Mention.of_facts(LAUNCH, annotated.sentence, launch=facts)]


def is_firing_place(place: Place | None, actor: str | None) -> bool:
    """Whether a state may fire from a place.

    Not from another state's town.
    """
    if place is None or place.country in (None, actor) or actor is None:
        return True
    return specificity(place) == SITE or place.country in ABROAD
