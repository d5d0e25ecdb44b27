"""A process that changes a library until it is killed, and tells each transaction before and after it.

`python -m tests.support.killed_writer LIBRARY SEED` prints `begun NUMBER ID...` and then, when the transaction has
been acknowledged and must not be lost, `done NUMBER`. Its events bear the number as their title.
"""

# ruff: noqa: T201 - what it prints is what it is for
import random
import sys
from pathlib import Path

from store.library.library import Library
from store.library.storage import journal_storage
from store.model.documents import Event, Facts

journal_storage.COMPACT_FROM = 3000
"""So that the journal is taken up every few transactions."""


def change(library: Library, number: int, chance: random.Random) -> None:
    """Makes one transaction: edits some events and adds some."""
    some = chance.sample(sorted(library.events), min(len(library.events), chance.randint(0, 3)))
    new = [f"e{number}-{place}" for place in range(chance.randint(1, 4))]
    events = [Event(id=key, kind="launch", title=str(number), facts=Facts(), notes="x" * 300) for key in (*some, *new)]
    print("begun", number, *some, *new, flush=True)
    library.edit(f"Change {number}", events=events)
    print("done", number, flush=True)


def main(path: Path, seed: int) -> None:
    """Changes the library for ever."""
    chance = random.Random(seed)
    library = Library(path)
    number = int(library.undo_name.split()[1]) if library.undo_name else 0
    print("open", flush=True)
    while True:
        number += 1
        change(library, number, chance)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
