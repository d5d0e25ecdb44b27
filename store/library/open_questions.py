"""What is proposed for merging, told of the events as they are by now: still asked, or answered with "keep apart"."""

from store.library.draft import pair
from store.library.holdings import Holdings
from store.library.part_homes import ids_in
from store.model import Event, Proposal


def asked_of(event: Event, held: Holdings) -> dict[str, Proposal]:
    """The open proposals on an event, or on what was merged into it, by the other event; none on what is kept apart from it."""
    return {other: proposal for other, proposal in _on(event, held).items() if not proposal.verdict}


def apart_from(event: Event, held: Holdings) -> dict[str, Proposal]:
    """The events that the user keeps apart from one."""
    return {other: proposal for other, proposal in _on(event, held).items() if proposal.verdict}


def _on(event: Event, held: Holdings) -> dict[str, Proposal]:
    """What is said of an event and each other one; an answer before a question."""
    keys = sorted({key for id_ in ids_in(event) for key in held.proposals_of(id_)})
    found: dict[str, Proposal] = {}
    for proposal in sorted((held.proposals[key] for key in keys), key=lambda proposal: proposal.verdict, reverse=True):
        others = (home for end in proposal.events if (home := held.home_of(end)) not in (None, event.id))
        found |= {other: proposal for other in others if other and other not in found}
    return found


def open_questions(held: Holdings) -> frozenset[tuple[str, str]]:
    """The pairs of events that may be one, as nobody has said yet."""
    ends = (end for proposal in held.proposals.values() if not proposal.verdict for end in proposal.events)
    homes = {home for end in ends if (home := held.home_of(end))}
    return frozenset(pair(home, other) for home in homes for other in asked_of(held.events[home], held))
