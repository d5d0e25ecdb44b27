"""Short ways to write events, and articles that tell them."""

from typing import Any

from msgspec import structs

from store.model.documents import Article, Event, Evidence, Facts, LaunchFacts, Link, Place, Reading, Report
from store.model.kinds import make_title

SUNAN = Place(name="Sunan", lat=39.2, lon=125.67, country="KP")
WONSAN = Place(name="Wonsan", lat=39.15, lon=127.43, country="KP")


def launch(start: str | None, *, place: Place | None = None, status: str = "occurred", **launched: Any) -> Event:
    """A North Korean launch as an article tells it."""
    facts = Facts(start=start, actors=("KP",), place=place, status=status, launch=LaunchFacts(**launched))
    return Event(id="e1", kind="launch", title=make_title("launch", facts), facts=facts)


def drill(start: str, name: str = "", end: str | None = None, actors: tuple[str, ...] = ("KR", "US")) -> Event:
    """A drill, by its name if it has one."""
    facts = Facts(start=start, end=end, actors=actors)
    return Event(id="e1", kind="drill", title=make_title("drill", facts, name), facts=facts)


def meeting(start: str, *people: str, actors: tuple[str, ...] = ("KR", "JP"), **told: Any) -> Event:
    """A meeting of some people."""
    facts = Facts(start=start, actors=actors, people=people, **told)
    return Event(id="e1", kind="meeting", title=make_title("meeting", facts), facts=facts)


def told(
    *events: Event, by: str, published: str = "2023-03-17", text: str = "", links: tuple[Link, ...] = ()
) -> Reading:
    """An article that tells some events, a sentence each."""
    body = text or " ".join(f"Sentence {number} of {by}." for number in range(len(events)))
    article = Article(id=f"{by:_<8}", title=by, text=body, published=published, outlet=by)
    numbered = tuple(_told(event, number, article) for number, event in enumerate(events, 1))
    return Reading(article=article, events=numbered, links=links)


def _told(event: Event, number: int, article: Article) -> Event:
    span = (number * 3, number * 3 + 3)
    evidence = Evidence(start=span[0], end=span[1], quote=article.text[slice(*span)])
    report = Report(article=article.id, evidence=(evidence,), facts=event.facts)
    return structs.replace(event, id=f"e{number}", reports=(report,))
