"""Changes before they are stored, perhaps made on another thread."""

from collections.abc import Iterable
from typing import NamedTuple

from store.library.state.changes import Outcome
from store.library.state.document_store import DocumentChanges, encode_changes
from store.library.storage.journal_storage import Changes


class StaleChangeError(RuntimeError):
    """The library was changed after the change was prepared."""


class PreparedChange(NamedTuple):
    """A change that can be committed.

    Documents by table and id, and as JSON, made from the library as it was after transaction `based_on`.
    """

    name: str
    documents: DocumentChanges
    encoded: Changes
    outcomes: tuple[Outcome, ...]
    based_on: int


def prepare_change(name: str, documents: DocumentChanges, outcomes: Iterable[Outcome], based_on: int) -> PreparedChange:
    """A change of some documents."""
    return PreparedChange(name, documents, encode_changes(documents), tuple(outcomes), based_on)
