"""Imports another library; existing documents stay as they are."""

from collections.abc import Iterable, Mapping

from msgspec import structs

from store.library.consensus.merge import ids_in, merge_events
from store.library.consensus.report_notes import append_notes, has_user_content
from store.library.importing.home_matching import choose_matches, find_candidates, propose_merges
from store.library.importing.report_matching import EventReport, match_reports
from store.library.state.changes import Outcome
from store.library.state.document_store import Documents
from store.library.state.integrity import refuse_new_faults
from store.library.state.prepared_change import PreparedChange, prepare_change
from store.library.state.transaction import Transaction, numbered_ids, ordered_pair, proposal_id
from store.model.documents import Article, Event, Link, Proposal, Report
from store.runtime.gc_pause import collector_paused


class LibraryImport:
    """Imports documents into a transaction; into an empty library unchanged."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._articles = frozenset(transaction.articles)
        self._events = frozenset(transaction.events)
        self._matches: dict[str, str] = {}
        self._event_of_report: dict[tuple[str, int], str] = {}
        self._added = self._merged = self._to_review = 0

    def take(
        self,
        articles: Iterable[Article],
        events: Iterable[Event],
        links: Mapping[str, Link],
        proposals: Mapping[str, Proposal],
    ) -> Outcome:
        """Import all documents and return the outcome."""
        for article in articles:
            if article.id not in self._articles:
                self._transaction.articles[article.id] = article
        new = {key: proposal for key, proposal in proposals.items() if key not in self._transaction.proposals}
        for key, proposal in new.items():
            self._transaction.proposals[key] = (
                proposal  # before the events, so that what is kept apart there is not merged here
            )
        theirs = list(events)
        self._match(theirs)
        for event in theirs:
            self._matches[event.id] = self._take_event(event)
        for key, link in links.items():
            self._take_link(key, link)
        for key in new:
            self._transaction.proposals.drop(key)
        for proposal in new.values():
            self._take_proposal(proposal)
        return Outcome(article="", title="", added=self._added, merged=self._merged, to_review=self._to_review)

    # ---- events ---------------------------------------------------------------------
    def _take_event(self, event: Event) -> str:
        """Put an event, or what of it is not told here yet; return the id that it goes by here."""
        matches = {n: match for n in range(len(event.reports)) if (match := self._event_of_report.get((event.id, n)))}
        match = self._of_this_id(event) or next(iter(matches.values()), None)
        if match is None:
            return self._put(self._with_free_ids(event))
        fresh = [report for n, report in enumerate(event.reports) if n not in matches]
        for report in fresh if event.reports and self._transaction.events[match].reports else ():
            self._transaction.put(
                merge_events(self._transaction.events[match], self._alone(event, report), self._transaction.articles)
            )
        self._merged += bool(fresh)
        if has_user_content(event):
            self._annotate(match, event)
        return match

    def _of_this_id(self, event: Event) -> str | None:
        """The event here under the id of another; what is of another kind was given that id by chance."""
        for key in numbered_ids(event.id):
            match = self._transaction.current_id(key)
            if match is None or self._transaction.events[match].kind == event.kind:
                return match
        return None

    def _match(self, events: list[Event]) -> None:
        """Find the events here told by the same sentences, or the same rows, by event and number of report."""
        theirs: dict[str, dict[str, tuple[Event, int]]] = {}
        for event in events:
            for n, report in enumerate(event.reports):
                if report.article in self._articles:
                    alone = structs.replace(event, id=f"{event.id} {n}", reports=(report,))
                    theirs.setdefault(report.article, {})[alone.id] = (alone, n)
        for article, reports_by_id in theirs.items():
            here = [
                EventReport(e, r)
                for e in self._transaction.events_of_article(article)
                for r in e.reports
                if r.article == article
            ]
            for number, match in match_reports(here, [event for event, _ in reports_by_id.values()]).items():
                incoming, n = reports_by_id[match.id]
                self._event_of_report[incoming.id.rpartition(" ")[0], n] = here[number].event.id

    def _put(self, event: Event) -> str:
        """Put a new event: merged if certain, proposed for merging if in doubt."""
        matches = (
            [c for c in find_candidates(self._transaction, event) if c.event.id in self._events] if self._events else []
        )
        choice = choose_matches({event.id: matches}).get(event.id) if event.reports else None
        self._transaction.put(event)
        if choice is None:
            self._added += 1
            self._to_review += propose_merges(self._transaction, event.id, matches)
            return event.id
        self._merged += 1
        return self._transaction.merge(choice.event.id, event.id).id

    def _with_free_ids(self, event: Event) -> Event:
        """The event under an id free here; without its parts where one of theirs is not, so it cannot be split."""
        if any(self._transaction.current_id(part) for part in ids_in(event) - {event.id}):
            alone = tuple(structs.replace(report, part="") for report in event.reports)
            event = structs.replace(event, parts=(), reports=alone)
        return structs.replace(event, id=self._free(event.id))

    def _alone(self, event: Event, report: Report) -> Event:
        """An event that one report alone tells."""
        return Event(
            id=self._free(report.part or event.id),
            kind=event.kind,
            title=report.title or event.title,
            facts=report.facts,
            reports=(structs.replace(report, part=""),),
            tags=report.tags,
            notes=report.notes,
        )

    def _free(self, wanted: str) -> str:
        return next(key for key in numbered_ids(wanted) if self._transaction.current_id(key) is None)

    def _annotate(self, match: str, event: Event) -> None:
        """Add tags and note."""
        here = self._transaction.events[match]
        notes = here.notes if event.notes in here.notes else append_notes(here.notes, event.notes)
        now = structs.replace(here, tags=tuple(dict.fromkeys((*here.tags, *event.tags))), notes=notes)
        if now != here:
            self._transaction.put(now)

    # ---- what is said of events -----------------------------------------------------
    def _end(self, end: str) -> str | None:
        return self._transaction.current_id(self._matches.get(end, end))

    def _take_link(self, key: str, link: Link) -> None:
        """Put a link between the events as they are here, unless it is here."""
        source, target = self._end(link.source), self._end(link.target)
        if source is None or target is None or (source == target and link.source != link.target):
            return
        put = structs.replace(
            link,
            source=source,
            target=target,
            source_part=self._part(source, link.source, link.source_part),
            target_part=self._part(target, link.target, link.target_part),
        )
        here = self._transaction.links_of(source).values()
        if any(_says(link) == _says(put) for link in here):
            return
        self._transaction.links[next(free for free in numbered_ids(key) if free not in self._transaction.links)] = put

    def _part(self, match: str, end: str, part: str) -> str:
        """The part that an end of a link came with, as it is called here."""
        inside = ids_in(self._transaction.events[match]) - {match}
        return next((key for key in (part, end) if key in inside), "")

    def _take_proposal(self, proposal: Proposal) -> None:
        one, two = (
            end if self._transaction.current_id(end) else self._matches.get(end, end) for end in proposal.events
        )
        matches = self._transaction.current_id(one), self._transaction.current_id(two)
        if (
            None not in matches
            and matches[0] != matches[1]
            and proposal_id(ordered_pair(one, two)) not in self._transaction.proposals
        ):
            self._transaction.propose(structs.replace(proposal, events=ordered_pair(one, two)))


def _says(link: Link) -> tuple[object, ...]:
    return (
        link.source,
        link.target,
        link.relation,
        link.basis,
        link.article,
        link.quote,
        link.source_part,
        link.target_part,
    )


def prepare_join(
    documents: Documents,
    based_on: int,
    name: str,
    articles: Iterable[Article],
    events: Iterable[Event],
    links: Mapping[str, Link],
    proposals: Mapping[str, Proposal],
) -> PreparedChange:
    """The import of another library's documents; see `Library.prepare_join`."""
    transaction = Transaction(documents)
    with collector_paused():
        outcome = LibraryImport(transaction).take(articles, events, links, proposals)
        refuse_new_faults(documents, transaction)
        outcomes = [structs.replace(outcome, title=name)]
        return prepare_change(f"Import of {name}", transaction.changes(), outcomes, based_on)
