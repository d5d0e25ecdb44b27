"""What is proposed for merging and not answered yet, told of the events as they are by now."""

from store.library.holdings import Holdings
from store.library.part_homes import ids_in
from store.model import Event, Proposal


def asked_of(event: Event, held: Holdings) -> dict[str, Proposal]:
    """The proposals on an event, or on what was merged into it, by the other event; none on what is kept apart from it."""
    keys = sorted({key for id_ in ids_in(event) for key in held.proposals_of(id_)})
    found: dict[str, Proposal] = {}
    for proposal in sorted((held.proposals[key] for key in keys), key=lambda proposal: proposal.verdict, reverse=True):
        others = (home for end in proposal.events if (home := held.home_of(end)) not in (None, event.id))
        found |= {other: proposal for other in others if other and other not in found}
    return {other: proposal for other, proposal in found.items() if not proposal.verdict}
