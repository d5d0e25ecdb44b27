"""Imports articles: events are merged, added, or proposed for merging."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from msgspec import structs

from store.library.consensus.merge import merge_events
from store.library.consensus.review_state import mark_for_review
from store.library.consensus.syndication import original_of
from store.library.importing.home_matching import MatchCandidate, choose_matches, find_candidates, propose_merges
from store.library.importing.reimport import Reimport, ReimportResult
from store.library.state.changes import Outcome
from store.library.state.document_store import Documents
from store.library.state.prepared_change import PreparedChange, prepare_change
from store.library.state.transaction import Transaction, numbered_ids
from store.model.documents import Article, Event, Link, Reading
from store.model.partial_dates import tells_more, utc_now
from store.runtime.gc_pause import collector_paused


class ArticleImport:
    """Imports readings into a transaction.

    An article already stored is skipped, unless its date of publication became more precise or `again` is set: then its
    reports are replaced and user values stay.

    Args:
        now: Time of import, ISO 8601 in UTC.
        is_slice: The events are further ones of an article that may be stored already.
        threshold: Confidence, 0 to 1, from which new events need no acceptance; None accepts all.
    """

    def __init__(
        self,
        transaction: Transaction,
        now: str,
        *,
        again: bool = False,
        is_slice: bool = False,
        threshold: float | None = None,
    ) -> None:
        self._transaction, self._now, self._again, self._threshold = transaction, now, again, threshold
        self._is_slice = is_slice

    def take(self, reading: Reading) -> Outcome:
        """Import one reading and return the outcome."""
        article = reading.article
        known = self._transaction.articles.get(article.id)
        if known and not (self._again or self._is_slice) and not tells_more(article.published, known.published):
            return Outcome(article=article.id, title=article.title, skipped=True)
        self._put_article(article, known)
        events = [_labelled(event) for event in reading.events]
        before = Reimport(self._transaction, article.id)
        is_again = known is not None and not self._is_slice
        matches, unsure, gone = before.take(events) if is_again else ReimportResult({}, {})
        new = [event for event in events if event.id not in matches]
        candidates_by_id = {event.id: find_candidates(self._transaction, event) for event in new}
        taken = choose_matches(candidates_by_id)
        self._note_copy(article.id, [*(c.event.id for c in taken.values()), *matches.values()])
        for event in new:
            matches[event.id] = self._settle(event, article, taken.get(event.id))
        review = sum(
            propose_merges(self._transaction, matches[key], candidates_by_id[key])
            for key in candidates_by_id
            if key not in taken
        )
        review += sum(propose_merges(self._transaction, match, others) for match, others in unsure.items())
        self._put_links(reading.links, matches, {event.id: event for event in events}, before)
        return Outcome(
            article=article.id,
            title=article.title,
            added=len(new) - len(taken),
            merged=len(taken),
            to_review=review,
            withdrawn=gone,
        )

    def _put_article(self, article: Article, known: Article | None) -> None:
        self._transaction.articles[article.id] = structs.replace(
            article, imported_at=known.imported_at if known else self._now, copy_of=known.copy_of if known else ""
        )

    def _note_copy(self, key: str, matches: Iterable[str]) -> None:
        """Recognises an article as a copy of one that tells the same events."""
        article = self._transaction.articles[key]
        mentions_in_sentence = [self._transaction.events[match] for match in matches]
        others = dict.fromkeys(
            report.article for event in mentions_in_sentence for report in event.reports if report.article != key
        )
        among = [self._transaction.articles[other] for other in others if other in self._transaction.articles]
        original = "" if article.copy_of else original_of(article, (other for other in among if other.copy_of != key))
        if original:
            self._transaction.articles[key] = structs.replace(article, copy_of=original)
            self._transaction.show_anew(event.id for event in mentions_in_sentence)

    # ---- homes ------------------------------------------------------------------
    def _settle(self, event: Event, article: Article, match: MatchCandidate | None) -> str:
        """Put an event into its home, or as a new one; return the id that it has from then on."""
        new = structs.replace(event, id=self._free_id(article, event))
        if self._threshold is not None:
            new = mark_for_review(new, self._threshold)
        if match is None:
            self._transaction.put(new)
            return new.id
        self._transaction.put(merge_events(self._transaction.events[match.event.id], new, self._transaction.articles))
        return match.event.id

    def _free_id(self, article: Article, event: Event) -> str:
        wanted = f"{article.id[:8]}-{event.id}"
        return next(key for key in numbered_ids(wanted) if self._transaction.current_id(key) is None)

    # ---- links --------------------------------------------------------------------
    def _put_links(
        self, links: tuple[Link, ...], matches: Mapping[str, str], events: Mapping[str, Event], before: Reimport
    ) -> None:
        """Put stated links between the matched events, or between parts of one event."""
        for link in links:
            source, target = matches.get(link.source), matches.get(link.target)
            if source is None or target is None:
                continue
            parts = self._part(source, events[link.source]), self._part(target, events[link.target])
            if source == target and parts[0] == parts[1]:
                continue
            put = structs.replace(
                link, source=source, target=target, source_part=parts[0], target_part=parts[1],
                verdict=before.verdict_on(source, target, link.relation),
            )  # fmt: skip
            self._transaction.links[before.key_of(put) or self._free_key(put)] = put

    def _free_key(self, link: Link) -> str:
        """An id for a link: what has the same ends is stated by another article, made by the user, or computed and judged."""
        wanted = f"{link.source}>{link.target}:{link.relation}"
        by = numbered_ids(f"{wanted}:{(link.article or '')[:8]}")
        return next(key for key in chain([wanted], by) if key not in self._transaction.links)

    def _part(self, match: str, event: Event) -> str:
        """The part that an event of the article is of its home."""
        first = event.reports[:1]
        reports = self._transaction.events[match].reports
        return next((report.part for report in reports if (structs.replace(report, part=""),) == first), "")


def _labelled(event: Event) -> Event:
    """An event whose report keeps what it is called by its article alone."""
    return structs.replace(event, reports=tuple(structs.replace(r, title=event.title) for r in event.reports))


def prepare_import(
    documents: Documents, based_on: int, readings: Sequence[Reading], name: str, *, again: bool, threshold: float | None
) -> PreparedChange:
    """The import of readings; see `Library.add`."""
    transaction = Transaction(documents)
    article_import = ArticleImport(transaction, utc_now(), again=again, threshold=threshold)
    label = name or f"Import of {len(readings)} article{'s'[: len(readings) != 1]}"
    with collector_paused():
        outcomes = [article_import.take(reading) for reading in readings]
        return prepare_change(label, transaction.changes(), outcomes, based_on)
