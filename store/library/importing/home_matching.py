"""Matches an incoming event with stored ones: same, maybe, different."""

from collections.abc import Mapping
from typing import NamedTuple

from store.library.matching.similarity import Similarity, Verdict, compare_events
from store.library.state.transaction import Transaction, ordered_pair
from store.model.documents import Event, Proposal

# Events that one may be proposed to be merged with; among more, nothing singles one out
ASKED = 3


class MatchCandidate(NamedTuple):
    """An event of the library that another one may be."""

    event: Event
    like: Similarity


def find_candidates(transaction: Transaction, event: Event) -> list[MatchCandidate]:
    """Stored events that may be the same, likeliest first.

    Leaves out events kept apart by the user, and events of the same article, which the article itself distinguishes.
    """
    mine = _tellers(event)
    like = (
        MatchCandidate(o, compare_events(event, o)) for o in transaction.like(event) if mine.isdisjoint(_tellers(o))
    )
    candidates = [
        c for c in like if c.like.verdict is not Verdict.DIFFERENT and not transaction.kept_apart(event, c.event)
    ]
    return sorted(candidates, key=lambda c: (-c.like.score, c.event.id))


def _tellers(event: Event) -> frozenset[str]:
    return frozenset(report.article for report in event.reports)


def choose_matches(candidates_by_id: Mapping[str, list[MatchCandidate]]) -> dict[str, MatchCandidate]:
    """The certain match of each event: each stored event once, no ties."""
    sure = [(key, c) for key, each in candidates_by_id.items() for c in each if c.like.verdict is Verdict.SAME]
    matches: dict[str, MatchCandidate] = {}
    taken: set[str] = set()
    for key, candidate in sorted(sure, key=lambda each: -each[1].like.score):
        if key in matches or candidate.event.id in taken:
            continue
        rivals = {
            c.event.id
            for c in candidates_by_id[key]
            if c.like.verdict is Verdict.SAME and c.like.score == candidate.like.score
        } - taken
        if len(rivals) == 1:
            matches[key] = candidate
            taken.add(candidate.event.id)
    return matches


def propose_merges(transaction: Transaction, key: str, candidates: list[MatchCandidate]) -> bool:
    """Propose merges that were not proposed before; returns whether any is new."""
    others = [c for c in candidates if c.event.id in transaction.events and c.event.id != key]
    if key not in transaction.events or not 0 < len(others) <= ASKED:
        return False
    asked = [c for c in others if not transaction.proposals_between(key, c.event.id)]
    for candidate in asked:
        transaction.propose(Proposal(events=ordered_pair(key, candidate.event.id), reasons=candidate.like.reasons))
    return bool(asked)
