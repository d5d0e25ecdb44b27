"""What comes from outside is checked, and what goes to the web is escaped."""

import contextlib
import json
from pathlib import Path

import pytest

from store.exchange.exporting import export_events
from store.exchange.importing import open_import
from store.library.library import Library
from store.model.documents import Article, Event, Evidence, Facts, Report
from tests.store.exchange.test_exporting import imported

EVIL = "<img src=x onerror=alert(1)>"


@pytest.fixture
def evil(library: Library) -> Library:
    """A library whose titles, kinds and addresses are markup and scripts."""
    article = Article(id="a", title=EVIL, text=EVIL, url="javascript:alert(1)", outlet=EVIL)
    report = Report(article="a", evidence=(Evidence(start=0, end=len(EVIL), quote=EVIL),), facts=Facts(start="2023"))
    event = Event(id="e", kind=EVIL, title=EVIL, facts=Facts(start="2023"), reports=(report,), notes=EVIL)
    library.edit("Evil", articles=[article], events=[event])
    return library


@pytest.mark.parametrize("suffix", [".timelinejs.json", ".timelinejs.csv"])
def test_that_what_is_shown_on_the_web_is_escaped_and_comes_back(evil: Library, tmp_path: Path, suffix: str) -> None:
    export_events(evil, tmp_path / f"out{suffix}")
    written = (tmp_path / f"out{suffix}").read_text("utf-8-sig")
    assert "<img" not in written
    assert "javascript:" not in written
    if suffix == ".timelinejs.json":
        back = imported(tmp_path / f"out{suffix}", tmp_path / "back.dateline")
        assert [event.title for event in back.events.values()] == [EVIL]
        back.close()


def test_that_a_kind_with_a_line_break_is_written_on_one_line(library: Library, tmp_path: Path) -> None:
    event = Event(id="e", kind="drill\r\nX-EVIL:1", title="T\r\nX-EVIL:1", facts=Facts(start="2023", actors=("A\nB",)))
    library.edit("Evil", events=[event])
    export_events(library, tmp_path / "out.ics")
    assert not [line for line in (tmp_path / "out.ics").read_text().splitlines() if line.startswith("X-EVIL")]


@pytest.mark.parametrize(
    "calendar",
    [
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:X\nTZID:a\nEND:VTIMEZONE\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=:x\nEND:VEVENT\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nGEO:x\nDURATION:P99999999999D\nDTSTART:99991231\nEND:VEVENT\nEND:VCALENDAR\n",
    ],
)
def test_that_a_broken_calendar_is_refused_or_read_but_raises_nothing_else(tmp_path: Path, calendar: str) -> None:
    (tmp_path / "x.ics").write_text(calendar)
    with contextlib.suppress(ValueError):
        open_import(tmp_path / "x.ics")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"quote": "not there"}, "its quote does not stand at"),
        ({"start": "9999999999"}, "is no date"),
        ({"kind": "drill\nX"}, "is no kind of event"),
        ({"kind": ""}, "is no kind of event"),
        ({"status": "maybe"}, "is no status"),
        ({"article": "gone"}, "there is no article gone"),
        ({"target": "gone"}, "there is no event gone"),
    ],
)
def test_that_a_library_from_outside_is_checked_as_dateline_check_would(
    tmp_path: Path, library: Library, change: dict[str, str], reason: str
) -> None:
    is_ = {
        "quote": "Words",
        "start": "2023",
        "kind": "drill",
        "status": "occurred",
        "article": "a",
        "target": "e",
    } | change
    facts = {"start": is_["start"], "status": is_["status"]}
    report = {"article": is_["article"], "facts": facts, "evidence": [{"start": 0, "end": 5, "quote": is_["quote"]}]}
    content = {
        "program": "Dateline", "schema": 3, "articles": [{"id": "a", "title": "T", "text": "Words"}],
        "events": [{"id": "e", "kind": is_["kind"], "title": "E", "facts": facts, "reports": [report]}],
        "links": {"l": {"from": "e", "to": is_["target"], "relation": "after"}},
    }  # fmt: skip
    (tmp_path / "all.json").write_text(json.dumps(content))
    with pytest.raises(ValueError, match=reason):
        imported(tmp_path / "all.json", tmp_path / "into.dateline")
    with Library(tmp_path / "into.dateline") as into:
        assert into.events == {}


def test_that_an_address_which_is_none_of_the_web_is_not_taken_in(tmp_path: Path) -> None:
    articles = [{"id": "a", "title": "T", "text": "x", "url": url} for url in ("javascript:alert(1)",)]
    articles += [{"id": "b", "title": "T", "text": "y", "url": "https://user:secret@example.org/x"}]
    (tmp_path / "all.json").write_text(json.dumps({"program": "Dateline", "schema": 3, "articles": articles}))
    library = imported(tmp_path / "all.json", tmp_path / "into.dateline")
    assert {a.id: a.url for a in library.articles.values()} == {"a": "", "b": "https://example.org/x"}
    library.close()
