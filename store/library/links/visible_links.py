"""The links shown for an event: stated, the user's, computed."""

from collections.abc import Iterator, Mapping

from store.model.documents import COMPUTED, REJECTED, SERIES, Link


def visible_links(stored: Mapping[str, Link], computed: Mapping[str, Link]) -> dict[str, Link]:
    """Stored links, one a relation, then computed ones that add something."""
    links: dict[str, Link] = {}
    stated: set[object] = {
        _content(link) for link in stored.values() if link.basis == COMPUTED and link.verdict == REJECTED
    }
    for key, link in _ranked(stored, computed):
        if link.source == link.target or link.verdict == REJECTED or stated & {_content(link), *_says(link)}:
            continue
        stated |= set(_says(link))
        links[key] = link
    return links


def _ranked(stored: Mapping[str, Link], computed: Mapping[str, Link]) -> Iterator[tuple[str, Link]]:
    """What articles state and users make before what is computed, which the user may have judged."""
    yield from ((key, link) for key, link in stored.items() if link.basis != COMPUTED)
    yield from ((key, link) for key, link in stored.items() if link.basis == COMPUTED)
    yield from ((key, link) for key, link in computed.items() if key not in stored)


def _content(link: Link) -> object:
    """What a computed link says. Its id does not tell: its events may have been merged since the user judged it."""
    return (link.source, link.target, link.relation) if link.basis == COMPUTED else link


def _says(link: Link) -> Iterator[object]:
    """What a link tells of two events. Which of them is the later one of a series, their dates tell."""
    ends = frozenset((link.source, link.target))
    yield ends, link.relation
    if link.relation != SERIES and link.basis != COMPUTED:
        yield from ((ends, relation) for relation in IMPLIED.get(link.relation, ()))


# What need not be computed besides: a response is after, and who is before another is told either way
IMPLIED = {"response": ("after",), "before": ("after",), "after": ("before",)}
