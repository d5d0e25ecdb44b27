"""Clusters mentions of one event into incidents."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from store.model.documents import DRILL, LAUNCH, MEETING, OCCURRED, PLANNED
from store.model.partial_dates import first_day, is_day, is_year, last_day
from store.reading.dates.finder import Days
from store.reading.dating.mention import Mention
from store.reading.events.counts import IS_MORE
from store.reading.incidents.incident import ACTIONS, Incident
from store.reading.text.gated_pattern import gated_pattern

NOTIFIED = re.compile(r"\b(?:notif\w+|window|had told|told Japan|had informed|had warned|had announced|between)\b")
WINDOW_DAYS = 10
# Days before publication within which an event may be what a headline without a date tells: on 184 labelled
# articles none is older
NEWS_DAYS = 10
# Days between an event and the news within which what is told undated beside it belongs to its day
FRESH_DAYS = 4
# Mentions of one incident, and incidents looked back at, that count: the longest article that we have seen has 31 and 28.
# Without an end a text that says the same for a megabyte takes hours.
MOST_MENTIONS, LOOKED_BACK = 200, 300
SAME_DAY = gated_pattern(
    "minute|hour|shortly|soon|immediately|simultaneously|same |in the morning|in the afternoon|in the evening",
    r"\b(?:minutes?|hours?)\s+(?:after|later|before|earlier)\b|\bwithin (?:the hour|an hour|(?:\w+ )?(?:minutes|hours))\b|"
    r"\b(?:shortly|soon|immediately) (?:after|before|afterwards?|thereafter)\b|\b(?:simultaneously"
    r"|at the same time|the same (?:day|morning|afternoon|evening|night)|in the (?:morning|afternoon|evening))\b",
    re.IGNORECASE,
)
COMES_AS = gated_pattern("comes|came", r"\b(?:comes|came) (?:just )?as\b")
REACTED = re.compile(
    r"\b(?:over|about|on|after|following|condemn\w*|to discuss|discussed) (?:the|this|its|Pyongyang's|"
    r"North Korea's)\s+(?:[\w'-]+\s+){0,2}(?:launch|launches|test|firing|missile)\b",
    re.IGNORECASE,
)


class News(NamedTuple):
    """Day of publication, and the day in the headline or lead."""

    published: date | None
    day: date | None


NO_NEWS = News(None, None)


def cluster_mentions(
    mentions: list[Mention], home_state: Callable[[], str | None] = lambda: None, news: News = NO_NEWS
) -> list[Incident]:
    """Cluster the mentions of an article, in order of first mention.

    Undated indefinite mentions outside the lead form no incident: a reader could not place them.
    """
    incidents: list[Incident] = []
    referred: list[Mention] = []
    for mention in mentions:
        if mention.fresh and not mention.is_dated:
            mention = _same_day_as_before(mention, incidents, news)  # noqa: PLW2901
        match = _find_match(mention, incidents, news)
        if (
            match is None
            and (mention.clock or _reacts(mention) or _is_of_the_news(mention, news))
            and not mention.is_dated
        ):
            mention = _same_day_as_before(mention, incidents, news)  # noqa: PLW2901
            match = _find_match(mention, incidents, news)
        if (
            match is None
            and mention.paragraph_day
            and mention.kind == LAUNCH
            and not mention.only_facts
            and not mention.definite
        ):
            mention = replace(mention, days=Days(mention.paragraph_day.isoformat()))  # noqa: PLW2901
            match = None if mention.another else _find_match(mention, incidents, news)
        if match is not None:
            if len(match.mentions) < MOST_MENTIONS:
                match.mentions.append(mention)
        elif mention.referred:
            referred.append(mention)
        elif not mention.only_facts and (
            mention.is_dated or mention.sentence.is_lead or mention.ongoing or mention.status != OCCURRED
        ):
            incidents.append(Incident(mention.kind, [mention]))
    incidents = _with_what_is_spoken_of(incidents, referred)
    incidents = _with_leads_joined(incidents, news)
    _name_the_firer(incidents, home_state)
    return [i for i in incidents if _can_be_placed(i) and not _was_only_notified(i, incidents)]


def _reacts(mention: Mention) -> bool:
    """Whether a meeting or firing is told as the answer to something, or as of its hour: then it is of that day."""
    text = mention.sentence.text
    if mention.status != OCCURRED:
        return False
    if SAME_DAY.search(text):
        return True
    return mention.kind == MEETING and bool(mention.name == "NSC" or REACTED.search(text) or COMES_AS.search(text))


def _is_of_the_news(mention: Mention, news: News) -> bool:
    """Whether a launch told by the name of its weapon, without a day, goes on with the news: what lies back has its date."""
    if news.published is None or (mention.last_day and (news.published - mention.last_day).days > FRESH_DAYS):
        return False
    plain = not (mention.definite or mention.another or mention.only_facts or mention.referred)
    return plain and mention.status == OCCURRED and bool(mention.launch and mention.launch.name)


def _with_what_is_spoken_of(incidents: list[Incident], referred: list[Mention]) -> list[Incident]:
    """Add a launch that the lead only speaks of, if the article tells of no other: it is the occasion of the news."""
    leads = [m for m in referred if m.sentence.is_lead]
    if not leads or any(i.kind == leads[0].kind for i in incidents):
        return incidents
    return [Incident(leads[0].kind, leads), *incidents]


def _is_history_to(mention: Mention, incident: Incident, news: News) -> bool:
    """Whether a mention is dated too long ago to be the undated news that an incident of the lead tells."""
    start = mention.days.start
    if news.published is None or not start or incident.days.start or incident.phrase or incident.kind == DRILL:
        return False
    long_ago = mention.status == OCCURRED and (news.published - last_day(start)).days > NEWS_DAYS
    return long_ago and any(m.sentence.is_lead for m in incident.mentions)


def _find_match(mention: Mention, incidents: list[Incident], news: News) -> Incident | None:
    candidates = [i for i in incidents[-LOOKED_BACK:] if i.tells(mention) and not _is_history_to(mention, i, news)]
    if mention.another and not mention.is_dated:
        return None
    if mention.another:
        candidates = [i for i in candidates if i.days.start and i.days.start == mention.days.start]
        if IS_MORE.match(mention.sentence.text, mention.at - mention.sentence.start):
            here = mention.sentence.number
            candidates = [i for i in candidates if not any(m.sentence.number == here for m in i.mentions)]
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
    just_reported = [i for i in candidates if i.mentions[-1].sentence.number >= mention.sentence.number - 1]
    leading = [i for i in candidates if any(m.sentence.is_lead for m in i.mentions)]
    return (just_reported or leading or recent or candidates)[-1]


def _with_leads_joined(incidents: list[Incident], news: News) -> list[Incident]:
    """Joins an undated telling of the headline or lead to the dated event that the text goes on to tell."""
    kept: list[Incident] = []
    for incident in incidents:
        match = (
            next((i for i in incidents if i is not incident and i.days.start and _goes_on(incident, i, news)), None)
            if _is_a_lead(incident)
            else None
        )
        if match is None:
            kept.append(incident)
        else:
            match.mentions.extend(incident.mentions)
    return kept


def _is_a_lead(incident: Incident) -> bool:
    """Whether only the headline or lead tells of it, and no words date it: of a meeting, though it may be taken for the day's."""
    if incident.kind == MEETING:
        exact = [m for m in incident.mentions if not m.phrase or m.days.approximate]
        return (
            bool(incident.days.start)
            and all(m.sentence.is_lead for m in exact)
            and len(exact) == len(incident.mentions)
        )
    return not incident.days.start and not incident.phrase and incident.kind in ACTIONS


def _goes_on(lead: Incident, dated: Incident, news: News) -> bool:
    """Whether a dated event told within the next sentences is the one of the lead: same kind, nothing contrary."""
    first = min(m.sentence.number for m in dated.mentions)
    reported_soon = first - lead.mentions[0].sentence.number <= 6
    if is_year(dated.days.start) or any(_is_history_to(m, lead, news) for m in dated.mentions):
        return False
    if lead.kind == MEETING and not (dated.phrase and _is_fresh(dated, news)):
        return False
    mentions = [replace(m, another=False, status=dated.status) for m in lead.mentions]
    return reported_soon and all(
        dated.tells(replace(m, days=Days(None)) if lead.kind == MEETING else m) for m in mentions
    )


def _is_fresh(incident: Incident, news: News) -> bool:
    """Whether it happened in the days before publication."""
    start = incident.days.start or ""
    return news.published is not None and is_day(start) and 0 <= (news.published - first_day(start)).days <= FRESH_DAYS


def _same_day_as_before(mention: Mention, incidents: list[Incident], news: News = NO_NEWS) -> Mention:
    """A clock time without a day ("the first at 3:32 a.m."), or fresh news, is of a day told of before.

    Of those near publication, if it is known: of its own kind, or for a meeting that of the launch or test it is about;
    if none is near, of publication itself.
    """
    if mention.clock and mention.kind != MEETING and (day := mention.paragraph_day or news.day):
        return replace(mention, days=Days(day.isoformat()))
    same = [i.days.start for i in incidents if i.kind == mention.kind and i.days.start]
    acts = _latest_first(
        [i.days.start for i in incidents if i.kind in ACTIONS and i.status == OCCURRED and i.days.start]
    )
    every = [i.days.start for i in incidents if i.days.start]
    order = [*acts, *same[::-1], *every[::-1]] if mention.kind == MEETING else [*same[::-1], *acts, *every[::-1]]
    if news.published is None:
        return replace(mention, days=Days(order[0])) if order else mention
    if mention.kind == MEETING and mention.last_day and mention.last_day == news.day:
        order.insert(0, mention.last_day.isoformat())  # the telling is at the news, whatever else came later
    ahead = 1 if mention.status == OCCURRED else FRESH_DAYS  # today elsewhere may be tomorrow
    near = [d for d in order if is_day(d) and -ahead <= (news.published - first_day(d)).days <= FRESH_DAYS]
    last_day = (
        mention.last_day
        if mention.last_day and 0 <= (news.published - mention.last_day).days <= FRESH_DAYS
        else news.day or news.published
    )
    return replace(mention, days=Days(next(iter(near), last_day.isoformat())))


def _latest_first(starts: list[str]) -> list[str]:
    """Days, the latest first: what comes without a date beside several belongs to the news, which is the latest."""
    return sorted((start for start in starts if is_day(start)), reverse=True)


def _name_the_firer(incidents: list[Incident], home_state: Callable[[], str | None]) -> None:
    """Give launches and test of which no firer is told the one whom the article tells of most."""
    firers = Counter(incident.actors[0] for incident in incidents if incident.kind in ACTIONS and incident.actors)
    unnamed = [incident for incident in incidents if incident.kind in ACTIONS and not incident.actors]
    firer = (firers.most_common(1)[0][0] if firers else home_state()) if unnamed else None
    for incident in unnamed if firer else ():
        incident.mentions[0] = replace(incident.mentions[0], actors=(firer,))


def _was_only_notified(incident: Incident, incidents: list[Incident]) -> bool:
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
        for i in incidents[-LOOKED_BACK:]
    )


def _can_be_placed(incident: Incident) -> bool:
    """Whether a date phrase, an ongoing drill or the lead of a dated article places it in time."""
    if any(m.is_dated for m in incident.mentions):
        return True
    return any(m.sentence.is_lead or m.ongoing for m in incident.mentions) or any(
        m.status != OCCURRED for m in incident.mentions
    )
