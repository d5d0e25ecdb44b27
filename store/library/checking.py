"""Verifies that what a library holds fits together."""

from collections.abc import Iterator

from store.library.library import Library
from store.moment import is_moment


def faults(library: Library) -> list[str]:
    """What is wrong, a line each: links and reports that lead nowhere, evidence outside its article, bad dates."""
    return [*_links(library), *_reports(library), *_dates(library)]


def _links(library: Library) -> Iterator[str]:
    for key, link in library.links.items():
        for end in (link.source, link.target):
            if end not in library.events:
                yield f"link {key}: there is no event {end}"


def _reports(library: Library) -> Iterator[str]:
    for event in library.events.values():
        for report in event.reports:
            article = library.articles.get(report.article)
            if article is None:
                yield f"event {event.id}: there is no article {report.article}"
                continue
            for evidence in report.evidence:
                if article.text[evidence.start : evidence.end] != evidence.quote:
                    yield f"event {event.id}: its quote does not stand at {evidence.start} in article {article.id}"


def _dates(library: Library) -> Iterator[str]:
    for event in library.events.values():
        for moment in (event.facts.start, event.facts.end):
            if moment is not None and not is_moment(moment):
                yield f"event {event.id}: “{moment}” is no date"
