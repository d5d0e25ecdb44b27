"""The announcement of a transaction."""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from store.language.translate import tr, tr_n

TABLES = ("articles", "events", "links", "proposals")


class Outcome(Struct, frozen=True, kw_only=True):
    """The outcome of one import; counts are of events."""

    article: str
    title: str
    added: int = 0
    merged: int = 0
    skipped: bool = False
    to_review: int = 0
    withdrawn: int = 0


class Change(Struct, frozen=True, kw_only=True):
    """One transaction: its name, and the ids that it put or removed.

    `created`: those of the events put that were not there before.
    """

    name: str
    articles: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    proposals: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    created: frozenset[str] = frozenset()
    outcomes: tuple[Outcome, ...] = ()

    @property
    def adds_only(self) -> bool:
        """Whether it only adds events, without possible duplicates."""
        return self.events == self.created and not (self.links or self.proposals or self.removed)

    @property
    def is_empty(self) -> bool:
        """Whether nothing in the library is different."""
        return not (self.articles or self.events or self.links or self.proposals or self.removed)


def join_changes(changes: Sequence[Change]) -> Change:
    """Several changes, none of which removes anything, as one."""

    def joined(field: str) -> frozenset[str]:
        return frozenset[str]().union(*(getattr(change, field) for change in changes))

    return Change(
        name=changes[-1].name, articles=joined("articles"), events=joined("events"), links=joined("links"),
        proposals=joined("proposals"), created=joined("created"),
    )  # fmt: skip


def summarize_change(
    name: str, changes: Mapping[str, Mapping[str, Any]], outcomes: Iterable[Outcome], known: Container[str]
) -> Change:
    """Summarize changes, by table and id, for listeners.

    `known`: ids of the events before.
    """
    put = {table: frozenset(k for k, d in changes.get(table, {}).items() if d is not None) for table in TABLES}
    return Change(
        name=name,
        articles=put["articles"],
        events=put["events"],
        links=put["links"],
        proposals=put["proposals"],
        removed=frozenset(key for documents in changes.values() for key, d in documents.items() if d is None),
        created=frozenset(key for key in put["events"] if key not in known),
        outcomes=tuple(outcomes),
    )


def result_line(outcomes: Sequence[Outcome], failed: int = 0) -> str:
    """The result of an import.

    "Read 3 articles: 4 events added, 7 merged".
    """
    read = tr_n(len(outcomes), "Read {n} article", "Read {n} articles")
    return f"{read}: {counts_line(outcomes, failed)}"


def counts_line(outcomes: Sequence[Outcome], failed: int = 0) -> str:
    """The counts of an import: "4 events added, 7 merged, 1 skipped"."""
    added, merged = sum(o.added for o in outcomes), sum(o.merged for o in outcomes)
    skipped = sum(o.skipped for o in outcomes)
    review, gone = sum(o.to_review for o in outcomes), sum(o.withdrawn for o in outcomes)
    parts = [
        tr_n(added, "{n} event added", "{n} events added"),
        tr("{n} merged", n=merged) if merged else "",
        tr("{n} may be doubled", n=review) if review else "",
        tr("{n} told no more", n=gone) if gone else "",
        tr("{n} skipped (already here)", n=skipped) if skipped else "",
        tr("{n} failed", n=failed) if failed else "",
    ]
    return ", ".join(filter(None, parts))
