"""Words selected in an article, as evidence or as a new event."""

import re

from msgspec import structs

from store.editing.fields import NotUnderstoodError, Typed, understood
from store.model.documents import Article, Event, Evidence, Facts, Report
from store.reading.pipeline import read_article
from store.reading.text.segmentation import sentences

NUMBERS = ("count", "range_km", "apogee_km", "flight_min")
FIGURE = re.compile(r"(?:\d[\d,.]*)?\d(?:\s*(?:km|kilomet\w+|miles?|min\w*|h(?:ours?)?)\b)?")


def evidence_of(article: Article, start: int, end: int) -> Evidence:
    """Marked words as evidence, without the blanks around them."""
    words = article.text[start:end]
    lead = len(words) - len(words.lstrip())
    quote = words.strip()
    return Evidence(start=start + lead, end=start + lead + len(quote), quote=quote)


def with_evidence(event: Event, article: Article, evidence: Evidence) -> Event:
    """Add words of an article to an event's evidence."""
    for at, report in enumerate(event.reports):
        if report.article == article.id:
            all_evidence = sorted({*report.evidence, evidence}, key=lambda e: (e.start, e.end))
            kept = tuple(e for e in all_evidence if not any(_covers(other, e) for other in all_evidence))
            reports = (*event.reports[:at], structs.replace(report, evidence=kept), *event.reports[at + 1 :])
            return structs.replace(event, reports=reports)
    report = Report(article=article.id, evidence=(evidence,), facts=event.facts, title=event.title)
    return structs.replace(event, reports=(*event.reports, report))


def _covers(one: Evidence, other: Evidence) -> bool:
    return one != other and one.start <= other.start and other.end <= one.end


def with_field(event: Event, field: str, article: Article, evidence: Evidence) -> dict[str, object]:
    """Values of a field from selected words.

    Raises NotUnderstoodError with what would be understood.
    """
    figure = FIGURE.search(evidence.quote) if field in NUMBERS else None  # of "some 70 minutes" what is a number
    return understood(field, Typed(event, figure.group() if figure else evidence.quote, article.published)).values


def event_from(article: Article, evidence: Evidence, kind: str, key: str) -> Event:
    """A new event from selected words, with the facts the reader finds.

    The kind is the user's: from an event of another kind only date and place are taken.
    """
    around = _sentences_around(article, evidence)
    read = read_article(structs.replace(article, text=around, title="")).events
    same = next((event for event in read if event.kind == kind), None)
    known = same or (read[0] if read else None)
    facts = _facts(known, same is not None, article, evidence)
    title = same.title if same else " ".join(evidence.quote.split())[:90]
    report = Report(article=article.id, evidence=(evidence,), facts=facts, title=title)
    held = ("title", "start") if facts.start else ("title",)  # reading the article again leaves it alone
    return Event(id=key, kind=kind, title=title, facts=facts, reports=(report,), user_fields=held)


def _facts(known: Event | None, is_same: bool, article: Article, evidence: Evidence) -> Facts:
    if known is not None:
        facts = known.facts
        return facts if is_same else Facts(start=facts.start, end=facts.end, place=facts.place, dated_by=facts.dated_by)
    try:
        values = understood(
            "when", Typed(Event(id="", kind="", title="", facts=Facts()), evidence.quote, article.published)
        ).values
    except NotUnderstoodError:
        return Facts(dated_by="")
    return Facts(start=str(values["start"]), end=values["end"], dated_by="the words that you marked")  # type: ignore[arg-type]


def _sentences_around(article: Article, evidence: Evidence) -> str:
    """The sentences in which the marked words stand."""
    texts = [s.text for s in sentences(article.text) if s.start < evidence.end and evidence.start < s.end]
    return "\n\n".join(texts) or evidence.quote
