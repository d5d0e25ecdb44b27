"""The cascade: passages, spans, mentions of each kind, incidents, links."""

import re
from datetime import date
from typing import NamedTuple

from msgspec import UNSET
from msgspec.structs import replace

from store.language.stored_messages import english_day
from store.model.documents import (
    DRILL,
    LAUNCH,
    NUCLEAR_TEST,
    OCCURRED,
    Article,
    Event,
    Evidence,
    Facts,
    Link,
    Reading,
    Report,
)
from store.model.kinds import make_title
from store.model.partial_dates import DAY, first_day, last_day, precision
from store.reading.annotation.annotated_sentence import AnnotatedSentence
from store.reading.annotation.gazetteer import find_place, is_test_site, written_at
from store.reading.dating.mention import Mention
from store.reading.incidents.clustering import News, cluster_mentions
from store.reading.incidents.confidence import confidence
from store.reading.incidents.incident import Incident
from store.reading.narrative import Narrative
from store.reading.relations import relations
from store.reading.relations.stated_relation import Stated
from store.reading.text.article_cache import clear_article_cache
from store.reading.text.segmentation import dateline, day_written, sentences
from store.runtime.gc_pause import collector_paused

EVIDENCE_LENGTH = 200
# Words without which rockets are a team, a launch is a product's and a drill is for oil
ARMS = re.compile(
    r"\b(?:missiles?|ballistic|orbit|spacecraft|NASA|militar|nuclear|satellite|warhead|armed forces|navy|army|"
    r"warships?|submarine|liftoff|countdown|joint (?:exercise|drill)|live-fire|field training|combined)",
    re.IGNORECASE,
)
# Sentences over which tellings are brought together and linked: the longest of 184 labelled articles has 41.
# Both cost by the square of what is told, so a longer text, a collection of articles say, is taken a stretch at
# a time.
STRETCH = 300


class Stretch(NamedTuple):
    """A part of an article, usually the whole: sentences and incidents."""

    sentences: list[AnnotatedSentence]
    incidents: list[Incident]


class ArticleIncidents(NamedTuple):
    """Incidents of an article, and its day of publication."""

    stretches: list[Stretch]
    published: date | None

    @property
    def incidents(self) -> list[Incident]:
        """All incidents, in the order of first mention."""
        return [incident for stretch in self.stretches for incident in stretch.incidents]


def find_incidents(article: Article) -> ArticleIncidents:
    """The incidents that an article reports, in the order of first mention."""
    published = first_day(article.published) if article.published and precision(article.published) >= DAY else None
    published = day_written(article.text, published) if published else None
    annotated = [AnnotatedSentence(sentence) for sentence in sentences(article.text)]
    story = Narrative(annotated, published, written_at(dateline(article.text)))
    arms = ARMS.search(article.text) is not None
    stretches = []
    for start in range(0, len(annotated), STRETCH):
        part = annotated[start : start + STRETCH]
        mentions = _at_their_site([mention for sentence in part for mention in story.mentions(sentence)], part)
        gathered = cluster_mentions(mentions, story.home_state, News(published, story.news_day))
        kept = [i for i in gathered if _is_placed(i, published) and (arms or _is_of_arms(i))]
        for incident in kept:
            incident.news = published if incident.days.start is None else None
        stretches.append(Stretch(part, kept))
    return ArticleIncidents(stretches, published)


def read_article(article: Article) -> Reading:
    """Events and links of an article. Never raises, whatever the text."""
    with collector_paused():
        try:
            return _reading_of(article)
        finally:
            clear_article_cache()


def _reading_of(article: Article) -> Reading:
    stretches = find_incidents(article)
    events = tuple(_event(number, i, article, stretches.published) for number, i in enumerate(stretches.incidents, 1))
    stated: list[Link] = []
    first = 1
    for stretch in stretches.stretches:
        stated += [
            _link(link, first, article) for link in relations.find_relations(stretch.incidents, stretch.sentences)
        ]
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


def _at_their_site(mentions: list[Mention], annotated: list[AnnotatedSentence]) -> list[Mention]:
    """Nuclear tests told without a place, at the only test site of their state that the article names."""
    sites = {s.value: find_place(s) for sentence in annotated for s in sentence.labelled("place") if is_test_site(s)}
    by_state = {site.country: site for site in sites.values()}
    return [
        replace(m, place=by_state.get(m.actors[0]) if m.actors else next(iter(by_state.values()), None))
        if m.kind == NUCLEAR_TEST and m.place is None and len(sites) == 1
        else m
        for m in mentions
    ]


def _is_of_arms(incident: Incident) -> bool:
    """Whether the event itself shows that it is no team's launch or oil firm's drill: who, or what of which class."""
    if incident.kind not in (LAUNCH, DRILL) or incident.actors or incident.name:
        return True
    return bool(incident.launch and (incident.launch.name or incident.launch.missile_class))


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
        title=make_title(incident.kind, facts, f"{incident.name} {incident.edition}".strip()),
        facts=facts,
        reports=(report,),
    )


def _facts(incident: Incident, article: Article, published: date | None) -> Facts:
    days = incident.days
    start = incident.moment or days.start
    by_publication = start is None and published is not None
    if by_publication and published is not None:
        start = next((m.moment_on(published) for m in incident.mentions if m.clock), None) or published.isoformat()
    end = incident.end if start and incident.end and last_day(incident.end) >= first_day(start) else None
    is_ongoing = incident.kind == DRILL and incident.status == OCCURRED and any(m.ongoing for m in incident.mentions)
    return Facts(
        status=incident.status,
        start=start,
        end=end,
        ongoing=_last_seen(start, published) if is_ongoing and start and not end else UNSET,
        approximate=days.approximate or by_publication,
        dated_by=_dated_by(incident, article),
        actors=incident.actors,
        people=incident.people if incident.kind == "meeting" else (),
        place=incident.place,
        launch=incident.launch,
    )


def _last_seen(start: str, published: date | None) -> str:
    """The day of an article that says that something is going on; without one, its start."""
    first = first_day(start)
    return max(published or first, first).isoformat()


def _dated_by(incident: Incident, article: Article) -> str:
    """How the date is known, in words for the reader."""
    if not article.published or precision(article.published) < DAY:
        return f"“{incident.phrase}”, in an article without a date" if incident.phrase else "not dated by the article"
    day = first_day(article.published)
    of = f"an article of {english_day(day)}"
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
