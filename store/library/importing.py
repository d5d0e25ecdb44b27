"""An import in the making: what a transaction will put, on top of what the library holds."""

from collections import ChainMap
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Raw, structs

from store.library.changes import Outcome
from store.library.merging import home_of, shown_facts, with_reports
from store.model import Article, Event, Link, Reading
from store.moment import first_day

T = TypeVar("T")


class Draft:
    """Collects the articles, events and links that a transaction puts, by id."""

    def __init__(self, articles: Mapping[str, Article], events: Mapping[str, Event], links: Mapping[str, Link]) -> None:
        self.articles: dict[str, Article] = {}
        self.events: dict[str, Event] = {}
        self.links: dict[str, Link] = {}
        self.removed_events: set[str] = set()
        self.removed_links: set[str] = set()
        self._articles = ChainMap(self.articles, dict(articles))
        self._events = ChainMap(self.events, dict(events))
        self._links = ChainMap(self.links, dict(links))
        self._by_day: dict[tuple[str, str], list[str]] = {}
        for event in events.values():
            self._index(event)

    def changes(self) -> dict[str, dict[str, Raw | None]]:
        """What the transaction puts and drops, by table and id."""
        put: tuple[tuple[str, dict[str, Any]], ...] = (
            ("articles", self.articles),
            ("events", self.events),
            ("links", self.links),
        )
        made: dict[str, dict[str, Raw | None]] = {
            table: {key: Raw(msgspec.json.encode(document)) for key, document in documents.items()}
            for table, documents in put
        }
        made["events"] |= dict.fromkeys(self.removed_events)
        made["links"] |= dict.fromkeys(self.removed_links)
        return made

    def _index(self, event: Event) -> None:
        self._by_day.setdefault(_day_key(event), []).append(event.id)

    def add(self, reading: Reading, now: str) -> Outcome:
        """Puts one reading; `now` is the time of import, ISO 8601 in UTC."""
        article = reading.article
        known = self._articles.get(article.id)
        if known is not None and (known.published or not article.published):
            return Outcome(article=article.id, title=article.title, skipped=True)
        if known is not None:
            self._take_out(known)
        self.articles[article.id] = structs.replace(article, imported_at=now)
        homes: dict[str, str] = {}
        merged = 0
        for event in reading.events:
            home = self._home(event, set(homes.values()))
            if home is None:
                homes[event.id] = self._put_new(event, article)
            else:
                merged += 1
                homes[event.id] = home.id
                self.events[home.id] = with_reports(home, event.reports)
        self._put_links(reading.links, homes)
        return Outcome(article=article.id, title=article.title, added=len(reading.events) - merged, merged=merged)

    def _take_out(self, article: Article) -> None:
        """Removes what an article told, to read it again now that its date of publication is known."""
        for event in list(self._events.values()):
            kept = tuple(report for report in event.reports if report.article != article.id)
            if len(kept) == len(event.reports):
                continue
            self._by_day[_day_key(event)].remove(event.id)
            if kept:
                self.events[event.id] = structs.replace(event, reports=kept, facts=shown_facts([r.facts for r in kept]))
                self._index(self.events[event.id])
            else:
                self._remove(self.events, self._events, event.id)
                self.removed_events.add(event.id)
        for key, link in list(self._links.items()):
            if link.article == article.id or {link.source, link.target} & self.removed_events:
                self._remove(self.links, self._links, key)
                self.removed_links.add(key)

    @staticmethod
    def _remove(own: dict[str, T], both: ChainMap[str, T], key: str) -> None:
        own.pop(key, None)
        both.maps[1].pop(key, None)

    def _home(self, event: Event, own: set[str]) -> Event | None:
        """An event of other articles that tells the same; two events of one article stay two."""
        ids = dict.fromkeys(self._by_day.get(_day_key(event), ()))
        return home_of(event, (self._events[id_] for id_ in ids if id_ not in own))

    def _put_new(self, event: Event, article: Article) -> str:
        new = structs.replace(event, id=f"{article.id[:8]}-{event.id}")
        self.events[new.id] = new
        self.removed_events.discard(new.id)
        self._index(new)
        return new.id

    def _put_links(self, links: tuple[Link, ...], homes: Mapping[str, str]) -> None:
        for link in links:
            source, target = homes[link.source], homes[link.target]
            key = f"{source}>{target}:{link.relation}"
            if source != target and key not in self._links:
                self.removed_links.discard(key)
                self.links[key] = structs.replace(link, source=source, target=target)


def _day_key(event: Event) -> tuple[str, str]:
    start = event.facts.start
    return event.kind, first_day(start).isoformat() if start else ""
