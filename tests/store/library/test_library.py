from pathlib import Path

import pytest
from msgspec import structs

from store.library.library import Library
from store.library.state.changes import Change, result_line
from store.library.state.integrity import find_faults
from store.library.storage.errors import DamagedLibraryError, ReadOnlyLibraryError
from store.model.documents import Link, Reading
from tests.support.readings import reading_of

SECOND = (
    "North names its missile\n\nNorth Korea fired a Hwasong-17 ICBM on 16 March 2023 from Sunan. It flew 1,000.2 km.\n"
)


def test_that_what_is_added_is_there_after_reopening(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    again = Library(library.path)
    assert (again.articles, again.events, again.links) == (library.articles, library.events, library.links)
    assert len(again.events) == len(tokyo.events) == 3


def test_that_an_article_added_twice_adds_nothing(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    before = dict(library.events)
    change = library.add([tokyo])
    assert change.is_empty
    assert change.outcomes[0].skipped
    assert library.events == before


def test_that_two_articles_on_one_launch_give_one_event_with_two_reports(library: Library, tokyo: Reading) -> None:
    change = library.add([tokyo, reading_of(SECOND, "2023-03-17")])
    launches = [event for event in library.events.values() if event.kind == "launch"]
    assert (len(launches), len(launches[0].reports)) == (1, 2)
    assert [(o.added, o.merged) for o in change.outcomes] == [(3, 0), (0, 1)]


def test_that_a_merged_event_keeps_what_each_article_says_and_shows_the_finest_date(
    library: Library, tokyo: Reading
) -> None:
    library.add([reading_of(SECOND, "2023-03-17"), tokyo])
    (launch,) = [event for event in library.events.values() if event.kind == "launch"]
    assert [report.facts.launch and report.facts.launch.range_km for report in launch.reports] == [1000.2, 1000]
    assert launch.facts.start == "2023-03-16T07:10+09:00"
    assert launch.facts.launch is not None
    assert (launch.facts.launch.name, launch.facts.launch.apogee_km) == ("Hwasong-17", 6000)


def test_that_the_title_follows_what_a_later_article_adds(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    library.add([reading_of(SECOND, "2023-03-17")])
    (launch,) = [event for event in library.events.values() if event.kind == "launch"]
    assert launch.title == "North Korea fires Hwasong-17 from Sunan"


def test_that_links_follow_their_events_into_the_merged_one(library: Library, tokyo: Reading) -> None:
    library.add([reading_of(SECOND, "2023-03-17"), tokyo])
    assert find_faults(library) == []
    assert len(library.links) == len(tokyo.links) > 0


def test_that_a_transaction_is_announced_once_with_all_that_it_changed(library: Library, tokyo: Reading) -> None:
    told: list[Change] = []
    library.listen(told.append)
    library.add([tokyo, reading_of(SECOND, "2023-03-17")])
    (change,) = told
    assert change.name == "Import of 2 articles"
    assert (change.events, len(change.articles)) == (frozenset(library.events), 2)


def test_that_a_failed_write_changes_nothing(library: Library, tokyo: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_args: object) -> None:
        raise OSError(30, "Read-only file system")

    told: list[Change] = []
    library.listen(told.append)
    monkeypatch.setattr("store.library.storage.journal.os.fsync", fails)
    with pytest.raises(OSError, match="Read-only"):
        library.add([tokyo])
    assert (library.events, told) == ({}, [])
    monkeypatch.undo()
    assert not library.add([tokyo]).is_empty


def test_that_an_article_left_undated_is_read_again_once_its_date_is_known(library: Library, tokyo_text: str) -> None:
    library.add([reading_of(tokyo_text, None)])
    assert {event.facts.start for event in library.events.values()} == {None}
    library.add([reading_of(tokyo_text, "2023-03-16")])
    assert len(library.events) == 3
    assert all(event.facts.start for event in library.events.values())
    assert find_faults(Library(library.path)) == []


def test_that_a_library_of_a_newer_version_is_refused_not_damaged(tmp_path: Path) -> None:
    path = tmp_path / "new.dateline"
    path.write_text('{"about": {"1": {"program": "Dateline", "schema": 99}}}')
    with pytest.raises(DamagedLibraryError, match="newer"):
        Library(path)
    assert "99" in path.read_text()


def test_that_a_damaged_document_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bad.dateline"
    path.write_text('{"about": {"1": {"schema": 1}}, "events": {"1": {"id": "x", "value": {"id": "x"}}}}')
    with pytest.raises(DamagedLibraryError, match="events"):
        Library(path)


@pytest.mark.parametrize(
    "content",
    [
        '{"name": {"first": 1}, "scripts": {"build": "x"}}',
        '{"about": {"1": {"schema": "x"}}}',
        '{"about": {"x": {"schema": 1}}}',
        '{"about": {"1": {"schema": 1}}, "events": {"x": {"id": "a"}}}',
    ],
)
def test_that_what_is_no_library_is_refused_by_name_and_left_alone(tmp_path: Path, content: str) -> None:
    path = tmp_path / "package.json"
    path.write_text(content)
    with pytest.raises(DamagedLibraryError, match=r"package\.json"):
        Library(path)
    assert path.read_text() == content


def test_that_a_second_window_on_a_library_can_only_read_and_says_why(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    with Library(library.path) as other:
        assert other.events == library.events
        assert "open in another window" in other.read_only_because
        with pytest.raises(ReadOnlyLibraryError, match="open in another window"):
            other.add([reading_of(SECOND, "2023-03-17")])
    assert not library.add([reading_of(SECOND, "2023-03-17")]).is_empty


def test_that_a_library_can_be_changed_elsewhere_once_it_is_closed(tmp_path: Path, tokyo: Reading) -> None:
    Library(tmp_path / "a.dateline").close()
    with Library(tmp_path / "a.dateline") as again:
        assert again.read_only_because == ""
        assert not again.add([tokyo]).is_empty


def test_that_a_link_which_leads_nowhere_is_a_fault(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    library.edit("Link", links={"x": Link(source="gone", target=next(iter(library.events)), relation="after")})
    assert find_faults(library) == ["link x: there is no event gone"]


def test_that_the_result_line_counts_what_was_added_merged_skipped_and_failed(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    second = reading_of(SECOND, "2023-03-17")
    outcomes = library.add([tokyo, second]).outcomes
    assert (
        result_line(outcomes, failed=1)
        == "Read 2 articles: 0 events added, 1 merged, 1 skipped (already here), 1 failed"
    )


def test_that_an_event_of_another_day_is_not_merged(library: Library, tokyo: Reading) -> None:
    other = reading_of(SECOND.replace("16 March", "17 March"), "2023-03-18")
    library.add([tokyo, other])
    assert len([event for event in library.events.values() if event.kind == "launch"]) == 2


def test_that_articles_keep_when_they_were_imported(library: Library, tokyo: Reading) -> None:
    library.add([tokyo])
    (article,) = library.articles.values()
    assert structs.replace(article, imported_at="") == tokyo.article
    assert article.imported_at.endswith("+00:00")
