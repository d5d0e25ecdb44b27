"""An article's events find their homes: merged where they are told already, new where not, asked about in between."""

from collections.abc import Iterable, Mapping
from itertools import count
from typing import NamedTuple

from msgspec import structs

from store.library.changes import Outcome
from store.library.draft import Draft, pair
from store.library.likeness import Likeness, Verdict, likeness
from store.library.merging import ids_in, merged
from store.library.sources import original_of
from store.model import STATED, Article, Event, Evidence, Link, Proposal, Reading, Report

ASKED = 3
"""Events that one may be proposed to be merged with; among more, nothing singles one out."""


class Candidate(NamedTuple):
    """An event of the library that an event of the article may be."""

    event: Event
    other: Event
    like: Likeness


class Import:
    """Takes readings into a draft; `now` is the time of import, ISO 8601 in UTC.

    An article that is here already is skipped, unless its date of publication has become known, or it is to be read
    `again`: then its new telling takes the place of the old one, and what the user set stays.
    """

    def __init__(self, draft: Draft, now: str, *, again: bool = False) -> None:
        self._draft, self._now, self._again = draft, now, again
        self._verdicts: dict[str, str] = {}

    def take(self, reading: Reading) -> Outcome:
        """Takes one reading in; gives what became of it."""
        article = reading.article
        known = self._draft.articles.get(article.id)
        if known and not self._again and (known.published or not article.published):
            return Outcome(article=article.id, title=article.title, skipped=True)
        homes = self._retold(reading) if known else {}
        new = [_labelled(event) for event in reading.events if event.id not in homes]
        found = {event.id: self._candidates(event) for event in new}
        chosen = _chosen(found)
        self._put_article(article, known, chosen.values())
        for event in new:
            homes[event.id] = self._settle(event, article, chosen.get(event.id))
        review = sum(self._ask(homes[key], found[key]) for key in found if key not in chosen)
        self._put_links(reading.links, homes)
        return Outcome(
            article=article.id, title=article.title, added=len(new) - len(chosen), merged=len(chosen), to_review=review
        )

    def _put_article(self, article: Article, known: Article | None, homes: Iterable[Candidate]) -> None:
        others = dict.fromkeys(report.article for home in homes for report in home.other.reports)
        told = [self._draft.articles[key] for key in others if key in self._draft.articles and key != article.id]
        self._draft.articles[article.id] = structs.replace(
            article, imported_at=known.imported_at if known else self._now, copy_of=original_of(article, told)
        )

    # ---- homes ------------------------------------------------------------------
    def _candidates(self, event: Event) -> list[Candidate]:
        """The events of other articles that this one may be, the likeliest first."""
        like = ((other, likeness(event, other)) for other in self._draft.like(event))
        found = [Candidate(event, other, how) for other, how in like if how.verdict is not Verdict.DIFFERENT]
        return sorted(found, key=lambda c: (-c.like.score, c.other.id))

    def _settle(self, event: Event, article: Article, home: Candidate | None) -> str:
        """Puts an event into its home, or as a new one; gives the id that it has from then on."""
        new = structs.replace(event, id=self._free_id(article, event))
        if home is None:
            self._draft.put(new)
            return new.id
        self._draft.put(merged(self._draft.events[home.other.id], new, self._draft.articles))
        return home.other.id

    def _free_id(self, article: Article, event: Event) -> str:
        wanted = f"{article.id[:8]}-{event.id}"
        ids = (wanted if n == 1 else f"{wanted}.{n}" for n in count(1))
        parts = {key for told in self._draft.told_by(article.id) for part in told.parts for key in ids_in(part)}
        return next(key for key in ids if key not in self._draft.events and key not in parts)

    def _ask(self, key: str, found: list[Candidate]) -> bool:
        """Proposes an event that was put as a new one for merging; says whether it did."""
        mine = [c for c in found if c.other.id in self._draft.events]
        if not 0 < len(mine) <= ASKED:
            return False
        for candidate in mine:
            self._draft.propose(Proposal(events=pair(key, candidate.other.id), reasons=candidate.like.reasons))
        return True

    # ---- read again ---------------------------------------------------------------
    def _retold(self, reading: Reading) -> dict[str, str]:
        """Puts new tellings where the article's old ones were; gives the events that they belong to, by their own ids.

        An old telling that has no successor is dropped, and its event with it unless another article or the user tells it.
        """
        article = reading.article.id
        self._draft.articles[article] = reading.article
        self._drop_links(article)
        homes: dict[str, str] = {}
        left = Successors([_labelled(event) for event in reading.events])
        for home in self._draft.told_by(article):
            for report in [r for r in home.reports if r.article == article]:
                new = left.take(report, home.kind)
                if new is not None:
                    homes[new.id] = home.id
                self._replace(home.id, report, new.reports[0] if new else None)
        for key in list(homes):
            homes[key] = self._home_of(homes[key], article)
        return homes

    def _replace(self, event: str, old: Report, new: Report | None) -> None:
        before = self._draft.events[event]
        put = [structs.replace(new, part=old.part)] if new else []
        reports = tuple(r for held in before.reports for r in (put if held == old else [held]))
        if reports or before.held or before.tags or before.notes:
            self._draft.retell(before, lambda e: structs.replace(e, reports=reports))
        else:
            self._draft.remove([event])

    def _home_of(self, key: str, article: str) -> str:
        """Merges an event that is now told otherwise with the one that it is found to be; gives the id of the result."""
        event = self._draft.events[key]
        if len({report.article for report in event.reports}) > 1:
            return key
        others = (c for c in self._candidates(event) if all(report.article != article for report in c.other.reports))
        found = [c for c in others if not self._draft.kept_apart(key, c.other.id)]
        home = _chosen({key: found}).get(key)
        return self._draft.merge(home.other.id, key).id if home else key

    # ---- links --------------------------------------------------------------------
    def _drop_links(self, article: str) -> None:
        """Drops what an article stated of its events; what the user said of a link is kept for when it is stated again."""
        for event in self._draft.told_by(article):
            for key, link in self._draft.links_of(event.id).items():
                if link.article == article and link.basis == STATED:
                    self._verdicts[key] = link.verdict
                    self._draft.links.drop(key)

    def _put_links(self, links: tuple[Link, ...], homes: Mapping[str, str]) -> None:
        for link in links:
            source, target = homes.get(link.source), homes.get(link.target)
            if source is None or target is None or source == target:
                continue
            put = structs.replace(
                link,
                source=source,
                target=target,
                source_part=self._part(source, link),
                target_part=self._part(target, link),
            )
            key = f"{source}>{target}:{link.relation}"
            if key in self._draft.links:  # stated by another article, made by the user, or computed and judged
                key = f"{key}:{(link.article or '')[:8]}"
            self._draft.links[key] = structs.replace(put, verdict=self._verdicts.get(key, ""))

    def _part(self, event: str, link: Link) -> str:
        """The part of an event that the article of a link tells."""
        reports = self._draft.events[event].reports
        return next((report.part for report in reports if report.article == link.article), "")


def _labelled(event: Event) -> Event:
    """An event whose report keeps what it is called by its article alone."""
    return structs.replace(event, reports=tuple(structs.replace(r, title=event.title) for r in event.reports))


def _chosen(found: Mapping[str, list[Candidate]]) -> dict[str, Candidate]:
    """The home of each event beyond doubt: the likeliest first, no home twice, none where two are equally like."""
    sure = [(key, c) for key, each in found.items() for c in each if c.like.verdict is Verdict.SAME]
    chosen: dict[str, Candidate] = {}
    taken: set[str] = set()
    for key, candidate in sorted(sure, key=lambda each: -each[1].like.score):
        if key in chosen or candidate.other.id in taken:
            continue
        rivals = {
            c.other.id for c in found[key] if c.like.verdict is Verdict.SAME and c.like.score == candidate.like.score
        } - taken
        if len(rivals) == 1:
            chosen[key] = candidate
            taken.add(candidate.other.id)
    return chosen


class Successors:
    """The events of a new telling, each to take the place of one old report."""

    def __init__(self, events: list[Event]) -> None:
        self._left = {event.id: event for event in events}
        self._named: dict[tuple[str, str, str | None], list[str]] = {}
        for event in reversed(events):
            self._named.setdefault((event.kind, event.title, event.facts.start), []).append(event.id)

    def take(self, report: Report, kind: str) -> Event | None:
        """The event whose sentences are those of an old report the most; of a table, the one of its title and date."""
        if not report.evidence:
            named = self._named.get((kind, report.title, report.facts.start))
            return self._left.pop(named.pop()) if named else None
        shared = {
            key: _overlap(report.evidence, event.reports[0].evidence)
            for key, event in self._left.items()
            if event.kind == kind
        }
        most = max(shared, key=lambda key: shared[key], default="")
        return self._left.pop(most) if shared.get(most) else None


def _overlap(one: tuple[Evidence, ...], two: tuple[Evidence, ...]) -> int:
    """Characters that two evidences share."""
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in two)
