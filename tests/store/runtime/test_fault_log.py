"""The log says what went wrong, how large a change was and how long a snapshot took, never what an article says."""

import logging
from pathlib import Path

import pytest

from store.intake.article_list import ListedArticle
from store.intake.batch import Parcel, read_parcel
from store.library.library import Library
from store.model.documents import LAUNCH, Event, Facts
from store.runtime.fault_log import describe_fault

WORDS = "Kim watched the launch"


def fault_of_a_reader(words: str) -> Exception:
    try:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise RuntimeError(f"cannot read {words}") from error
    except RuntimeError as error:
        return error


def test_that_a_fault_is_described_by_its_frames_and_causes_without_words() -> None:
    described = describe_fault(fault_of_a_reader(WORDS))
    assert described.index("KeyError") < described.index("RuntimeError")
    assert "in fault_of_a_reader" in described
    assert "Kim" not in described


def test_that_an_error_of_the_system_keeps_its_reason() -> None:
    assert describe_fault(OSError(28, "No space left on device")) == "OSError: No space left on device"


def test_that_a_fault_in_reading_one_article_is_logged_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def read_badly(*_args: object) -> None:
        raise fault_of_a_reader(WORDS)

    monkeypatch.setattr("store.intake.read_file.read_listed", read_badly)
    read_parcel(Parcel(ListedArticle(tmp_path / "a.txt", "a.txt")))
    assert "a.txt failed" in caplog.text
    assert "in read_badly" in caplog.text
    assert "Kim" not in caplog.text
    caplog.clear()


def test_that_transactions_and_snapshots_are_logged_with_their_size(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "dateline"), Library(tmp_path / "a.dateline") as library:
        library.edit("add", events=[Event(id="e", kind=LAUNCH, title="Secret words", facts=Facts(start="2023"))])
        library.compact()
    lines = [record.getMessage() for record in caplog.records]
    assert any(line.startswith("transaction 1: 3 documents, ") for line in lines)
    assert any("up to transaction 1: " in line and line.endswith(" s") for line in lines)
    assert "Secret" not in caplog.text
