"""Imports an article again: replaces its reports and stated links."""

from collections.abc import Iterable
from typing import NamedTuple

from msgspec import structs

from store.library.importing.home_matching import MatchCandidate, choose_matches, find_candidates
from store.library.importing.report_matching import EventReport, match_reports
from store.library.state.transaction import Transaction
from store.model.documents import CONFIRMED, STATED, USER, Event, Link


class ReimportResult(NamedTuple):
    """Result of a reimport.

    `matches`: library ids by the article's event ids; `unsure`: possible matches by library id; `withdrawn`: number of
    dropped reports.
    """

    matches: dict[str, str]
    unsure: dict[str, list[MatchCandidate]]
    withdrawn: int = 0


class Reimport:
    """Imports a new reading of an article already in the transaction."""

    def __init__(self, transaction: Transaction, article: str) -> None:
        self._transaction, self._article = transaction, article
        self._dropped: dict[str, Link] = {}

    def take(self, events: Iterable[Event]) -> ReimportResult:
        """Replace old reports by new ones.

        A report without successor is dropped, and its event too unless another article or the user has content in it.
        """
        self._drop_links()
        old = [
            EventReport(e, r)
            for e in self._transaction.events_of_article(self._article)
            for r in e.reports
            if r.article == self._article
        ]
        successor_of = match_reports(old, events)
        for number, telling in enumerate(old):
            new = successor_of.get(number)
            kept = self._is_linked_by_the_user(telling.event.id)
            self._transaction.retell(telling.event.id, telling.report, new.reports[0] if new else None, kept=kept)
        matches = {
            successor_of[number].id: telling.event.id for number, telling in enumerate(old) if number in successor_of
        }
        otherwise = [
            telling.event.id
            for number, telling in enumerate(old)
            if number in successor_of and structs.replace(telling.report, part="") != successor_of[number].reports[0]
        ]
        return self._resettled(matches, otherwise)._replace(withdrawn=len(old) - len(successor_of))

    def _drop_links(self) -> None:
        """Drop what the article stated; what the user said of it is kept for when it is stated again."""
        for event in self._transaction.events_of_article(self._article):
            for key, link in self._transaction.links_of(event.id).items():
                if link.article == self._article and link.basis == STATED:
                    self._dropped[key] = link
                    self._transaction.links.drop(key)

    def verdict_on(self, source: str, target: str, relation: str) -> str:
        """The user's verdict on a stated link, wherever its ends are now."""
        ends = source, target, relation
        return next((link.verdict for link in self._dropped.values() if link.verdict and self._ends(link) == ends), "")

    def key_of(self, link: Link) -> str | None:
        """The id of an identical link that the article stated before."""
        return next(
            (key for key, dropped in self._dropped.items() if dropped == link and key not in self._transaction.links),
            None,
        )

    def _ends(self, link: Link) -> tuple[str | None, str | None, str]:
        return self._transaction.current_id(link.source), self._transaction.current_id(link.target), link.relation

    def _is_linked_by_the_user(self, event: str) -> bool:
        links = self._transaction.links_of(event).values()
        return any(link.basis == USER or link.verdict == CONFIRMED for link in links)

    # ---- events that are told otherwise now ------------------------------------------
    def _resettled(self, matches: dict[str, str], otherwise: Iterable[str]) -> ReimportResult:
        """Merge each event told otherwise now with what it is found to be."""
        unsure: dict[str, list[MatchCandidate]] = {}
        now: dict[str, str] = {}
        for match in dict.fromkeys(otherwise):
            candidates = self._others(match)
            choice = choose_matches({match: candidates}).get(match)
            now[match] = self._transaction.merge(choice.event.id, match).id if choice else match
            if candidates and not choice:
                unsure[match] = candidates
        return ReimportResult({key: now.get(match, match) for key, match in matches.items()}, unsure)

    def _others(self, match: str) -> list[MatchCandidate]:
        """What an event may be that no other article tells."""
        event = self._transaction.events[match]
        if {report.article for report in event.reports} != {self._article}:
            return []
        return find_candidates(self._transaction, event)
