"""A transaction in the making: what it will put and drop, on top of what the library holds."""

from collections.abc import Callable, Iterable, Iterator

from msgspec import Raw, structs

from store.library.drafted import Drafted
from store.library.holdings import ARTICLES, EVENTS, LINKS, PROPOSALS, Holdings
from store.library.incident_index import IncidentIndex, places_around
from store.library.merging import links_after_merge, links_after_split, merged, split
from store.library.shown import shown
from store.model import REJECTED, Article, Event, Link, Proposal


class Draft:
    """Articles, events, links and proposals as they will be."""

    def __init__(self, held: Holdings) -> None:
        self._held = held
        self.articles: Drafted[Article] = Drafted(held.articles)
        self.events: Drafted[Event] = Drafted(held.events)
        self.links: Drafted[Link] = Drafted(held.links)
        self.proposals: Drafted[Proposal] = Drafted(held.proposals)
        self._incidents = IncidentIndex()
        self._told: dict[str, set[str]] = {}

    def changes(self) -> dict[str, dict[str, Raw | None]]:
        """What the transaction does, by table and id."""
        tables = ((ARTICLES, self.articles), (EVENTS, self.events), (LINKS, self.links), (PROPOSALS, self.proposals))
        return {name: changes for name, table in tables if (changes := table.changes())}

    # ---- events -----------------------------------------------------------------
    def put(self, event: Event) -> None:
        """Puts an event, new or changed."""
        self._incidents.replace(self.events.put.get(event.id), event)
        self.events[event.id] = event
        for report in event.reports:
            self._told.setdefault(report.article, set()).add(event.id)

    def remove(self, gone: Iterable[str]) -> None:
        """Drops events, with their links and what is proposed of them; an id of a link drops that link."""
        for key in gone:
            self.links.drop(key)
            if key in self.events:
                for link in list(self.links_of(key)):
                    self.links.drop(link)
                self._forget(key)

    def _forget(self, event: str) -> None:
        self._incidents.replace(self.events.put.get(event), None)
        self.events.drop(event)
        for key, _ in self._proposals_of(event):
            self.proposals.drop(key)

    def like(self, event: Event) -> Iterator[Event]:
        """Events that may be the same incident, by kind and date alone."""
        places = list(places_around(event))
        around = self._held.incidents.at(places) | self._incidents.at(places)
        found = (self.events.get(key) for key in around if key != event.id)
        return (other for other in found if other is not None)

    def told_by(self, article: str) -> list[Event]:
        """The events that an article tells."""
        found = (self.events.get(k) for k in {*self._held.told_by(article), *self._told.get(article, ())})
        told = (event for event in found if event and any(report.article == article for report in event.reports))
        return sorted(told, key=lambda event: (len(event.id), event.id))  # row 99 before row 100

    def links_of(self, event: str) -> dict[str, Link]:
        """The links of an event by id."""
        keys = {*self._held.links_of(event), *self.links.put}
        found = {key: self.links[key] for key in keys if key in self.links}
        return {key: link for key, link in found.items() if event in (link.source, link.target)}

    # ---- merging ------------------------------------------------------------------
    def merge(self, home: str, other: str) -> Event:
        """Makes two events one, under the id of `home`; its links and what is kept apart from it go along."""
        one = merged(self.events[home], self.events[other], self.articles)
        self._put_links(links_after_merge(self.links_of(other), home, other))
        apart = [(p, one_of(p, other)) for _, p in self._proposals_of(other) if p.verdict == REJECTED]
        self._forget(other)
        self.put(one)
        for proposal, third in apart:
            if third != home:
                self.propose(structs.replace(proposal, events=pair(home, third)))
        return one

    def split(self, event: str, part: str) -> tuple[Event, Event]:
        """Makes a part an event again; the two are kept apart from then on."""
        if part in self.events:
            raise LookupError(f"{part} is an event of its own by now")
        rest, out = split(self.events[event], part, self.articles)
        self._put_links(links_after_split(self.links_of(event), event, out))
        self.put(rest)
        self.put(out)
        self.propose(Proposal(events=pair(event, part), reasons=("split by hand",), verdict=REJECTED))
        return rest, out

    def _put_links(self, links: dict[str, Link]) -> None:
        for key, link in links.items():
            self.links[key] = link

    def propose(self, proposal: Proposal) -> None:
        """Puts what is proposed of two events; what was proposed of them before is gone."""
        self.proposals[key_of(proposal.events)] = proposal

    def kept_apart(self, one: str, two: str) -> bool:
        """Whether the user said that two events are not one."""
        proposal = self.proposals.get(key_of(pair(one, two)))
        return proposal is not None and proposal.verdict == REJECTED

    def _proposals_of(self, event: str) -> list[tuple[str, Proposal]]:
        return [(key, proposal) for key, proposal in self.proposals.items() if event in proposal.events]

    # ---- reports ------------------------------------------------------------------
    def retell(self, event: Event, change: Callable[[Event], Event]) -> Event:
        """Puts an event whose reports are changed, with its shown facts made anew."""
        now = shown(change(event), self.articles)
        self.put(now)
        return now


def pair(one: str, two: str) -> tuple[str, str]:
    """Two ids in the order in which a proposal names them."""
    return (one, two) if one < two else (two, one)


def one_of(proposal: Proposal, other: str) -> str:
    """The event of a proposal that is not `other`."""
    return next(key for key in proposal.events if key != other)


def key_of(events: tuple[str, str]) -> str:
    """The id of a proposal."""
    return "|".join(events)
