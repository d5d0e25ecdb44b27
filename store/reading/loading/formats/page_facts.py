"""Declarations of a web page: JSON-LD, then meta tags, then `time` elements.

Names of declarations are those of schema.org, Open Graph, Dublin Core and Parse.ly.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import lxml.html

PUBLISHED = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publication_date", "article.published", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
TITLES = ("og:title", "twitter:title", "dc.title", "headline")
OUTLETS = ("og:site_name", "dc.publisher", "application-name")
AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "byl")
ARTICLE_TYPE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting)$")
DAY_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)")
DAY = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d")


class PageFacts(NamedTuple):
    """Declarations of a page.

    Days are ISO 8601 in the page's own zone.
    """

    title: str = ""
    published: str = ""
    modified: str = ""
    in_address: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""


def page_facts(html: str) -> PageFacts:
    """The declarations of a page; fields are empty if there are none."""
    try:
        tree = lxml.html.fromstring(html.encode("utf-8"), parser=lxml.html.HTMLParser(encoding="utf-8"))
    except (lxml.etree.LxmlError, ValueError):
        return PageFacts()
    article = next(_linked_data(tree), {})
    meta = _meta(tree)
    url = _first(tree.xpath("//link[@rel='canonical']/@href")) or meta.get("og:url", "")
    return PageFacts(
        title=_text(article.get("headline")) or _any(meta, TITLES),
        published=_day(_text(article.get("datePublished"))) or _day(_any(meta, PUBLISHED)) or _time_element(tree),
        modified=_day(_text(article.get("dateModified"))) or _day(_any(meta, MODIFIED)),
        in_address=_day_in(url),
        outlet=_text(article.get("publisher")) or _any(meta, OUTLETS),
        author=_text(article.get("author")) or _any(meta, AUTHORS),
        url=url,
    )


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article, outermost first; broken JSON is passed over."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            yield from _articles_in(json.loads(script, strict=False))
        except (ValueError, RecursionError):
            continue


def _articles_in(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for item in data:
            yield from _articles_in(item)
    elif isinstance(data, dict):
        types = data.get("@type", "")
        if any(ARTICLE_TYPE.search(str(t)) for t in (types if isinstance(types, list) else [types])):
            yield data
        yield from _articles_in(data.get("@graph", []))
        yield from _articles_in(data.get("mainEntity", []))


def _meta(tree: Any) -> dict[str, str]:
    """The page's meta tags by folded name; the first of a name counts."""
    meta: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        if name:
            meta.setdefault(name.strip().lower(), element.get("content").strip())
    return meta


def _time_element(tree: Any) -> str:
    """The day of a `time` element that says that it is the date of publication."""
    marked = "//time[@pubdate or contains(@itemprop, 'datePublished') or contains(@class, 'publish')]/@datetime"
    return _day(_first(tree.xpath(marked)))


def _text(value: Any) -> str:
    """A string of JSON-LD: itself, the name of an object, or those of a list."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict):
        return _text(value.get("name"))
    if isinstance(value, list):
        return ", ".join(filter(None, (_text(item) for item in value)))
    return ""


def _any(meta: dict[str, str], names: tuple[str, ...]) -> str:
    return next((meta[name] for name in names if meta.get(name)), "")


def _first(values: list[Any]) -> str:
    return str(values[0]).strip() if values else ""


def _day(text: str) -> str:
    match = DAY.match(text)
    return _valid(match.group()) if match else ""


def _day_in(address: str) -> str:
    match = DAY_IN_ADDRESS.search(address)
    return _valid("-".join(match.groups())) if match else ""


def _valid(day: str) -> str:
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        return ""
