"""Drills: military exercises, named or not, joint or national."""

import re

from msgspec.structs import replace

from store.model.documents import DRILL, OCCURRED, PLANNED
from store.reading.annotation import modality
from store.reading.annotation.actors import acting, in_order
from store.reading.annotation.annotated_sentence import AnnotatedSentence, Span
from store.reading.annotation.trigger import Trigger
from store.reading.dates.finder import FUTURE, UNKNOWN, Anchor, Days, duration_days
from store.reading.dating.context import Context
from store.reading.dating.mention import Mention
from store.reading.events.drills.names import names_of_drills, states_of
from store.reading.events.places import place_of

NOT_MILITARY = re.compile(
    r"\b(?:fire drill|rescue (?:exercise|drill)s?|exercise in \w+ing|preseason|exercise (?:restraint"
    r"|caution|control|its|their|the right|bike|power)|"
    r"drill(?:ing)? (?:rig|hole|for oil|platform|ship)|breathing|physical|evacuation drill)\b",
    re.IGNORECASE,
)
MILITARY = re.compile(
    r"\b(?:militar\w+|tactical|nuclear|attack|combat|battle|planes|KPA|tanks?|firepower"
    r"|simulat\w+|paratroop\w*|navies|armies|air forces|vessels"
    r"|ships|assault|jets?|fighters?|F-\d\d\w*|B-1B?|B-52H?|coast guard|law enforcement|PLA|joint"
    r"|combined|naval|navy|air force|army|troops|forces|live-fire|war|marines|"
    r"command post|field|amphibious|defen[cs]e|allies|artillery|"
    r"multilateral|maritime|strike|staged|rehearsals?|anti-submarine|missile|allied|annual|bilateral|trilateral|multinational|soldiers|bombers?|carrier|warships?|fleet|strategic)\b",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    r"\b(?:during|amid|over|against|objects? to|objected to|opposes?|opposed|any foreign|to|about|condemn\w*|"
    r"denounc\w*|protest\w*|before|after|despite|such|halt|stop|suspend)\s+"
    r"(?:(?:those|these|the|such|its|their|any|all|joint|annual|military|allied|combined|similar|new|more|regular)\s+){0,4}$",
    re.IGNORECASE,
)
EDITION = re.compile(r"[ -](\d{1,2}|[IVX]{1,4})(?![\w.,:-]*\d|\w)")
USUALLY = re.compile(
    r"\b(?:usually|normally|typically|traditionally|every (?:year|spring|summer|March|August)|each (?:year|spring|summer))\b"
)
LASTS = re.compile(
    r"(?:It|They|The (?:\w+ )?(?:drills?|exercises?|maneuvers|training))\b[^.;]{0,60}?\b(?:lasts?|runs?|"
    r"ends?|goes on|go on|continues?|will (?:last|run|end)|(?:was|were|is being|are being) held|ran|took place)\b"
)
TOGETHER = re.compile(
    r"\b(?:two|both|their) (?:countries|allies|navies|nations|sides|militaries|armies|air forces|neighbou?rs)\b|\b(?:the )?allies\b",
    re.IGNORECASE,
)
THE = re.compile(r"\b(?:the|these|this|those|its|their)\s+(?:[\w-]+\s+){0,3}$", re.IGNORECASE)
BEGINS = re.compile(
    r"(?:It|They|The (?:[\w-]+ ){0,3}(?:drills?|exercises?|maneuvers|manoeuvres|training|phase|event"
    r"|war games)(?:,? (?:which|that))?)\s+(?:will\s+|are to\s+|is to\s+|are due to\s+)?"
    r"(?:kicks? off|begins?|starts?|opens?|gets? under way|began|started|kicked off|opened|got under way)\b"
)
PART_OF = re.compile(r"\b(?:as part of|during|in the course of|within|under)\b")
A_DRILL = re.compile(r"\b(?:an?|another)\s+(?:[\w-]+\s+){0,4}$")
YEAR_IN_NAME = re.compile(r"[\s-]((?:19|20)\d\d)\b")
ONGOING = re.compile(
    r"\b(?:hold|holds|holding|under way|underway|are conducting|is conducting|have been|has been|"
    r"being held|carrying out|ongoing|stage|staging|continue|in the (?:first|second|third|final) week|"
    r"is on|kicked off|began|begin|begins|start|starts|started|open|opens)\b"
)


def triggers(annotated: AnnotatedSentence, *, reported_before: bool = False) -> list[tuple[Trigger, Span | None]]:
    """Exercise names and drill words with military context.

    Args:
        reported_before: Whether the article has reported a drill, so that any drill word means one.
    """
    names = names_of_drills(annotated)
    named_triggers: list[tuple[Trigger, Span | None]] = [(Trigger(span.start, span.end, DRILL), span) for span in names]
    for span in annotated.labelled("drill"):
        if any(_is_of_that_name(annotated, span, name) for name in names):
            continue
        if not annotated.sentence.is_lead and _is_referred_to(annotated, span):
            continue
        around = annotated.between(span.start - 60, span.end + 40)
        if (
            (
                reported_before
                or MILITARY.search(around)
                or span.value == "military"
                or span.text.lower() in ("drills", "war games")
                or len(acting(annotated)) > 1
            )
            and not NOT_MILITARY.search(around)
            and not any(0 <= span.start - t.end < 12 for t, _ in named_triggers)
        ):
            named_triggers.append((Trigger(span.start, span.end, DRILL), None))
    return sorted(named_triggers, key=lambda pair: pair[0])


def _is_of_that_name(annotated: AnnotatedSentence, span: Span, name: Span) -> bool:
    """Whether a word for a drill beside a name tells of the exercise of that name, not of one with a day of its own within it."""
    if span.start - name.end >= 40 or name.start - span.end >= 60:
        return False
    between = annotated.between(span.end, name.start) if span.end <= name.start else ""
    part = PART_OF.search(between)
    return not (part and any(span.end <= d.start <= name.start for d in annotated.dates))


def _is_referred_to(annotated: AnnotatedSentence, span: Span) -> bool:
    """Whether a drill is only pointed at: "during those drills", "responses to joint exercises"."""
    dated = any(0 <= phrase.start - span.end <= 30 for phrase in annotated.dates)
    return not dated and REFERENCE.search(annotated.between(annotated.sentence.start, span.start)) is not None


def mentions(
    annotated: AnnotatedSentence, named_triggers: list[tuple[Trigger, Span | None]], context: Context
) -> list[Mention]:
    """Mentions of drills in a sentence."""
    mentions_so_far: list[Mention] = []
    for trigger, name in named_triggers:
        dates = context.phrases(trigger)
        state = modality.status_of(annotated, trigger)
        if (
            state == OCCURRED
            and not dates
            and (
                modality.is_hypothetical(annotated, trigger)
                or modality.is_habitual(annotated, trigger)
                or modality.is_negated(annotated, trigger)
            )
        ):
            continue
        if (state != OCCURRED and not dates) or USUALLY.search(annotated.between(trigger.start, trigger.end + 30)):
            continue
        dated = context.dated(annotated, _mention(annotated, trigger, name, context, state), trigger)
        mentions_so_far += [
            _like_the_last(_of_its_year(annotated, mention, name, context), mentions_so_far) for mention in dated
        ]
    return mentions_so_far or _facts_only(annotated, context)


def _like_the_last(mention: Mention, earlier: list[Mention]) -> Mention:
    """Held by whom the drill before it in the sentence was: "began drills, but they held similar ones last year"."""
    return (
        replace(mention, actors=earlier[-1].actors) if earlier and mention.another and not mention.actors else mention
    )


def _facts_only(annotated: AnnotatedSentence, context: Context) -> list[Mention]:
    """A sentence on how long a drill told of before lasts: "They last 11 days", "It runs through Saturday"."""
    if BEGINS.match(annotated.sentence.text) and annotated.dates:
        day = annotated.dates[0].resolve(
            Anchor(context.published, FUTURE if "will" in annotated.sentence.text else UNKNOWN)
        )
        return [Mention.of_facts(DRILL, annotated.sentence, days=Days(day.start, day.end))]
    match = LASTS.match(annotated.sentence.text)
    if match is None:
        return []
    phrases = [phrase for phrase in annotated.dates if phrase.part in ("until", "span")]
    days = phrases[0].resolve(Anchor(context.published)) if phrases else Days(None)
    days = days if phrases and phrases[0].part == "span" else Days(None, days.start)
    length = duration_days(annotated.sentence.text)
    if days.end is None and length is None:
        return []
    return [Mention.of_facts(DRILL, annotated.sentence, days=days, length=length)]


def _of_its_year(annotated: AnnotatedSentence, mention: Mention, name: Span | None, context: Context) -> Mention:
    """Put "RIMPAC 2020, held from Aug. 17 to 31" into the year that its name bears."""
    match = YEAR_IN_NAME.match(annotated.between(name.end, name.end + 6)) if name else None
    if match is None or re.search(r"(?:19|20)\d\d|year", mention.phrase):
        return mention
    year, days = match[1], mention.days
    start, end = (f"{year}{moment[4:]}" if moment else None for moment in (days.start, days.end))
    past = context.published is not None and int(year) < context.published.year
    state = OCCURRED if past and mention.status == PLANNED else mention.status
    return replace(
        mention, days=days._replace(start=start or year, end=end), phrase=mention.phrase or year, status=state
    )


def _mention(
    annotated: AnnotatedSentence, trigger: Trigger, name: Span | None, context: Context, state: str
) -> Mention:
    before = annotated.before(trigger.start, 4)
    return Mention(
        kind=DRILL,
        sentence=annotated.sentence,
        at=trigger.start,
        start=trigger.start,
        end=trigger.end,
        status=state,
        actors=_actors(annotated, trigger, name) or _reported_before(annotated, trigger, context),
        place=place_of(annotated, trigger, context),
        name=name.value if name else "",
        edition=_edition(annotated, name) if name else "",
        length=duration_days(annotated.sentence.text),
        new=name is None and A_DRILL.search(annotated.between(trigger.start - 44, trigger.start)) is not None,
        definite=bool({"the", "this", "these", "those", "its", "their", "such", "that"} & set(before)) and name is None,
        another=bool({"previous", "last", "earlier", "other", "similar"} & set(before)),
        ongoing=bool(ONGOING.search(annotated.between(trigger.start - 50, trigger.end + 30))),
    )


def _edition(annotated: AnnotatedSentence, name: Span) -> str:
    """The number behind a name: "Great Prophet 15" is another exercise than "Great Prophet 14"."""
    match = EDITION.match(annotated.between(name.end, name.end + 5))
    return match[1] if match else ""


def _reported_before(annotated: AnnotatedSentence, trigger: Trigger, context: Context) -> tuple[str, ...]:
    """Who drills where the sentence names nobody: "the two countries", or who held the drill that "the drills" are."""
    before = annotated.between(annotated.sentence.start, trigger.start)
    if TOGETHER.search(before):
        return context.discourse.last_two_states
    return context.discourse.last_drill_states if THE.search(before[-40:]) else ()


def _actors(annotated: AnnotatedSentence, trigger: Trigger, name: Span | None) -> tuple[str, ...]:
    """Who the name itself says drills, else the states named before the drill, else all in the sentence."""
    by_name = states_of(name) if name else []
    if by_name:
        return tuple(by_name)
    named = acting(annotated)
    near = [s for s in named if -80 < s.start - trigger.end < 60 and s.text != "Pentagon"]
    before = [s for s in near if s.end <= trigger.start]
    with_after = [
        s
        for s in near
        if s.start >= trigger.end
        and re.search(
            r"\b(?:with|by|of|between|and)\s+(?:the\s+)?(?:[\w]+\s+){0,2}$", annotated.between(trigger.end, s.start)
        )
    ]
    return in_order(s.value for s in before + with_after)
