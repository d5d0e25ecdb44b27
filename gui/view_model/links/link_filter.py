"""Which links are shown: by relation, basis and state."""

from collections import Counter
from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QObject, Signal

from store.language.translate import tr_noop
from store.model.documents import (
    AFTER,
    BEFORE,
    COMPUTED,
    CONFIRMED,
    DURING,
    REJECTED,
    RESPONSE,
    SERIES,
    STATED,
    USER,
    Link,
)

# Traits of a link in three groups; before and after are one relation seen from both ends
RELATIONS = (DURING, SERIES, BEFORE, RESPONSE)
BASES = (STATED, COMPUTED, USER)
TO_CHECK = "to check"
STATES = (TO_CHECK, CONFIRMED, REJECTED)
GROUPS = (RELATIONS, BASES, STATES)
USUALLY_HIDDEN = frozenset({REJECTED})

TRAIT_NAMES = {
    DURING: tr_noop("during"), SERIES: tr_noop("series"), BEFORE: tr_noop("before, after"), RESPONSE: tr_noop("response"),
    STATED: tr_noop("stated"), COMPUTED: tr_noop("by rule"), USER: tr_noop("yours"),
    TO_CHECK: tr_noop("to check"), CONFIRMED: tr_noop("confirmed"), REJECTED: tr_noop("rejected"),
}  # fmt: skip


def traits_of(link: Link) -> tuple[str, str, str]:
    """Relation, basis and state of a link, as the legend groups them."""
    relation = BEFORE if link.relation == AFTER else link.relation
    basis = link.basis if link.basis in (COMPUTED, USER) else STATED
    return relation, basis, REJECTED if link.verdict == REJECTED else TO_CHECK if is_open(link) else CONFIRMED


def is_open(link: Link) -> bool:
    """Whether a link by rule is still to be checked."""
    return link.basis == COMPUTED and link.verdict not in (CONFIRMED, REJECTED)


def count_traits(links: Iterable[Link]) -> Counter[str]:
    """How many of some links have each trait."""
    counts = Counter(traits_of(link) for link in links)
    by_trait: Counter[str] = Counter()
    for traits, number in counts.items():
        for trait in traits:
            by_trait[trait] += number
    return by_trait


class LinkFilter(QObject):
    """The switched off traits of links."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hidden: frozenset[str] = USUALLY_HIDDEN

    @property
    def shows_rejected(self) -> bool:
        """Whether links are shown that the user has rejected."""
        return REJECTED not in self.hidden

    def passes(self, link: Link) -> bool:
        """Whether a link is shown."""
        return not self.hidden or self.hidden.isdisjoint(traits_of(link))

    def toggle(self, trait: str) -> None:
        """Switch the links of a trait off, or on again."""
        self._put(self.hidden ^ {trait})

    def leave_only(self, trait: str) -> None:
        """Switch off the other traits of a group, or on again."""
        group = next(group for group in GROUPS if trait in group)
        others = frozenset(group) - {trait}
        kept = self.hidden - set(group)
        self._put(kept if self.hidden & set(group) == others else kept | others)

    def _put(self, hidden: frozenset[str]) -> None:
        if hidden != self.hidden:
            self.hidden = hidden
            self.changed.emit()

    # ---- from one start to the next -----------------------------------------
    def as_text(self) -> str:
        """What differs from the usual, for the settings."""
        return msgspec.json.encode(sorted(self.hidden ^ USUALLY_HIDDEN)).decode()

    def restore(self, text: str) -> None:
        """Restore the text of `as_text`; unreadable text restores nothing."""
        try:
            hidden = msgspec.json.decode(text, type=frozenset[str])
        except msgspec.DecodeError:
            return
        self._put(USUALLY_HIDDEN ^ hidden.intersection(trait for group in GROUPS for trait in group))
