"""Damage of every sort: what is lost is named, what is left is sound, and the library goes on.

`make torture` does 700 of them.
"""

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from store.library.library import Library
from store.library.maintenance.repair import repair_library
from store.library.state.integrity import find_faults
from store.library.storage.errors import DamagedLibraryError
from store.library.storage.opening import journal_path
from store.model.documents import Event, Facts, Link
from tests.support.paths import TESTS
from tests.support.readings import reading_of

DAMAGES = 700 if os.environ.get("DATELINE_TORTURE") else 70
Damage = Callable[[random.Random, bytes], bytes]


def flip_a_bit(draw: random.Random, data: bytes) -> bytes:
    at = draw.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << draw.randrange(8)]) + data[at + 1 :]


def change_a_byte(draw: random.Random, data: bytes) -> bytes:
    at = draw.randrange(len(data))
    return data[:at] + bytes([draw.randrange(256)]) + data[at + 1 :]


def break_a_line_break(draw: random.Random, data: bytes) -> bytes:
    at = draw.choice([place for place, byte in enumerate(data) if byte == 10])
    return data[:at] + bytes([10 ^ 1 << draw.randrange(8)]) + data[at + 1 :]


def cut_off(draw: random.Random, data: bytes) -> bytes:
    return data[: draw.randrange(1, len(data))]


def zero_a_block(draw: random.Random, data: bytes) -> bytes:
    at = draw.randrange(len(data)) // 512 * 512
    return data[:at] + bytes(len(data[at : at + 512])) + data[at + 512 :]


def double_a_line(draw: random.Random, data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    at = draw.randrange(len(lines))
    return b"".join(lines[: at + 1] + lines[at:])


def delete_a_line(draw: random.Random, data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    del lines[draw.randrange(max(1, len(lines) - 1))]  # of the last line nobody can know
    return b"".join(lines)


def swap_two_lines(draw: random.Random, data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    one, two = draw.sample(range(len(lines)), 2)
    lines[one], lines[two] = lines[two], lines[one]
    return b"".join(lines)


KINDS = (
    flip_a_bit, change_a_byte, break_a_line_break, cut_off, zero_a_block, double_a_line, delete_a_line, swap_two_lines,
)  # fmt: skip


class Made:
    """A library with all that one holds, as a kill leaves it: a snapshot, and a journal since."""

    def __init__(self, path: Path) -> None:
        self.path = path
        texts = sorted((TESTS / "labelled").glob("[ab]*.txt"))[:12]
        readings = [reading_of(text.read_text(), "2023-03-16") for text in texts]
        with Library(path) as library:
            library.add(readings[:6])
            first, second, *_ = sorted(library.events)
            library.merge(first, second)
            library.edit("Link", links={"own": Link(source=first, target=sorted(library.events)[2], relation="after")})
        self.snapshot = path.read_bytes()
        library = Library(path)
        for number, reading in enumerate(readings[6:]):
            library.add([reading])
            library.edit("Add", events=[Event(id=f"own{number}", kind="drill", title="Own", facts=Facts(start="2023"))])
        third, fourth, *_ = sorted(key for key in library.events if not key.startswith("own"))[4:]
        library.merge(third, fourth)
        self.journal = journal_path(path).read_bytes()
        self.documents = everything(library)
        library.close()

    def damaged_by(self, damage: Damage, draw: random.Random) -> None:
        """Put the files back, and damage one of them."""
        for old in self.path.parent.iterdir():
            if old.is_file():
                old.unlink()
        is_journal = draw.random() < 0.5
        self.path.write_bytes(self.snapshot if is_journal else damage(draw, self.snapshot))
        journal_path(self.path).write_bytes(damage(draw, self.journal) if is_journal else self.journal)


def everything(library: Library) -> dict[tuple[str, str], Any]:
    tables = {"articles": library.articles, "events": library.events, "links": library.links, "p": library.proposals}
    return {(name, key): document for name, table in tables.items() for key, document in table.items()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return Made(tmp_path_factory.mktemp("damaged") / "a.dateline")


@pytest.mark.parametrize("seed", range(DAMAGES))
def test_that_damage_is_named_and_what_is_left_is_sound(made: Made, seed: int) -> None:
    draw = random.Random(seed)
    made.damaged_by(KINDS[seed % len(KINDS)], draw)
    said: list[str] = []
    try:
        library = Library(made.path)
    except DamagedLibraryError:
        said = repair_library(made.path)
        library = Library(made.path)
    with library:
        told = [*said, *library.notes]
        left = everything(library)
        if any(left.get(key) != document for key, document in made.documents.items()):
            assert told
            assert not any("nothing is lost" in line for line in told), told
        assert find_faults(library) == []
        number = library.transaction_number
        library.edit("Add", events=[Event(id="new", kind="drill", title="New", facts=Facts())])
        assert library.transaction_number == number + 1
        library.undo()
        assert everything(library) == left
