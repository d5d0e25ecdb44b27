"""Merge proposals by current events: open, or answered with "keep apart"."""

from store.library.consensus.merge import ids_in
from store.library.state.document_store import Documents
from store.library.state.transaction import ordered_pair
from store.model.documents import Proposal


class MergeProposals:
    """Possible duplicates; a proposal on a part counts for its event."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def on(self, event: str) -> dict[str, Proposal]:
        """Open proposals on an event, by the other event."""
        return {other: proposal for other, proposal in self._proposals_of(event).items() if not proposal.verdict}

    def kept_apart(self, event: str) -> dict[str, Proposal]:
        """The events that the user said one is not the same as."""
        return {other: proposal for other, proposal in self._proposals_of(event).items() if proposal.verdict}

    def open(self) -> frozenset[tuple[str, str]]:
        """All open pairs of possible duplicates."""
        proposals = self._documents.proposals.values()
        ends = (end for proposal in proposals if not proposal.verdict for end in proposal.events)
        owners = {owner for end in ends if (owner := self._documents.current_id(end))}
        return frozenset(ordered_pair(owner, other) for owner in owners for other in self.on(owner))

    def _proposals_of(self, event: str) -> dict[str, Proposal]:
        """What is said of an event and each other one; an answer before a question."""
        documents = self._documents
        keys = sorted({key for id_ in ids_in(documents.events[event]) for key in documents.proposals_of(id_)})
        proposals: dict[str, Proposal] = {}
        for proposal in sorted((documents.proposals[key] for key in keys), key=lambda one: one.verdict, reverse=True):
            others = (owner for end in proposal.events if (owner := documents.current_id(end)) not in (None, event))
            proposals |= {other: proposal for other in others if other and other not in proposals}
        return proposals
