"""Web pages: text by trafilatura, metadata by their declarations."""

import logging
import re

from store.language.translate import tr_noop
from store.reading.loading.date_candidate import DateCandidate
from store.reading.loading.formats.loaded_text import LoadedText
from store.reading.loading.formats.page_facts import PageFacts, page_facts
from store.reading.loading.unreadable_error import UnreadableError

# A tag with more text than any but an embedded picture, and how many attributes make it a crowd: the parser takes time
# by the square of their number
CROWDED_TAG = re.compile(r"<(?P<name>[A-Za-z][\w:-]*)\s[^<>]{5000,}>")
CROWD = 200


def _without_crowd(tag: re.Match[str]) -> str:
    return f"<{tag['name']}>" if tag.group().count("=") > CROWD else tag.group()


def read_page(html: str, address: str = "") -> LoadedText:
    """The article of a page. Raises UnreadableError if there is none.

    A declared date is taken, one elsewhere on the page only offered.
    """
    import trafilatura  # noqa: PLC0415 - 0.6 s to import, and only web pages need it

    html = CROWDED_TAG.sub(_without_crowd, html)
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it cannot read we tell the user ourselves
    document = trafilatura.bare_extraction(
        html, url=address or None, with_metadata=True, include_comments=False, include_tables=False
    )
    if document is None or not (document.text or "").strip():
        raise UnreadableError(tr_noop("no article was found on this page; paste its text instead"))
    facts = page_facts(html)
    title = facts.title or (document.title or "").strip()
    guessed = document.date if document.date and not facts.published else ""
    return LoadedText(
        text=_headed(title, document.text.strip()),
        title=title,
        published=facts.published,
        how=tr_noop("the page's own date") if facts.published else "",
        outlet=facts.outlet or document.sitename or document.hostname or "",
        author=facts.author or document.author or "",
        url=facts.url or document.url or address,
        offered=_offered(facts, guessed),
    )


def _headed(title: str, text: str) -> str:
    return text if not title or text.startswith(title) else f"{title}\n{text}"


def _offered(facts: PageFacts, guessed: str) -> tuple[DateCandidate, ...]:
    """Dates that the user may choose: of the address, of the last change, and one found in the page's text."""
    places = (
        (facts.in_address, tr_noop("the page's address")),
        (guessed, tr_noop("a date on the page")),
        (facts.modified, tr_noop("last changed")),
    )
    return tuple(DateCandidate(day, how, firm=False) for day, how in places if day and not facts.published)
