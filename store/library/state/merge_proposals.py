"""What is proposed for merging, told of the events as they are by now: still asked, or answered with "keep apart"."""

from store.library.consensus.parts import ids_in
from store.library.state.documents import Documents
from store.library.state.transaction import ordered_pair
from store.model.documents import Proposal


class MergeProposals:
    """Which events may be one. What was proposed of a part is asked of the event that it was merged into."""

    def __init__(self, held: Documents) -> None:
        self._held = held

    def on(self, event: str) -> dict[str, Proposal]:
        """The open proposals on an event by the other event; none on what is kept apart from it."""
        return {other: proposal for other, proposal in self._proposals_of(event).items() if not proposal.verdict}

    def kept_apart(self, event: str) -> dict[str, Proposal]:
        """The events that the user said one is not the same as."""
        return {other: proposal for other, proposal in self._proposals_of(event).items() if proposal.verdict}

    def open(self) -> frozenset[tuple[str, str]]:
        """The pairs of events that may be one, as nobody has said yet."""
        proposals = self._held.proposals.values()
        ends = (end for proposal in proposals if not proposal.verdict for end in proposal.events)
        homes = {home for end in ends if (home := self._held.home_of(end))}
        return frozenset(ordered_pair(home, other) for home in homes for other in self.on(home))

    def _proposals_of(self, event: str) -> dict[str, Proposal]:
        """What is said of an event and each other one; an answer before a question."""
        held = self._held
        keys = sorted({key for id_ in ids_in(held.events[event]) for key in held.proposals_of(id_)})
        proposals: dict[str, Proposal] = {}
        for proposal in sorted((held.proposals[key] for key in keys), key=lambda one: one.verdict, reverse=True):
            others = (home for end in proposal.events if (home := held.home_of(end)) not in (None, event))
            proposals |= {other: proposal for other in others if other and other not in proposals}
        return proposals
