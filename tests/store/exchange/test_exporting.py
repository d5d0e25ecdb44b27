"""Events in the forms of other programs, there and back."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from msgspec import structs

from store.exchange.exporting import export_events
from store.exchange.formats.library_json import ExportedLibrary, add_library
from store.exchange.formats.registry import EXPORT_SUFFIXES, is_importable
from store.exchange.importing import open_import
from store.exchange.tables.column_mapping import guess_mapping
from store.exchange.tables.sheet import Sheet
from store.exchange.tables.table_import import add_table, read_rows
from store.library.library import Library
from store.model.documents import REJECTED, WAITING, Event, Facts, Place, Reading
from tests.support.event_factory import SUNAN, launch, told
from tests.support.readings import reading_of

DATED = ("2023-03", "2023", "2023-03-16", "2023-03-15T22:10+00:00")


@pytest.fixture
def full(library: Library, tokyo: Reading) -> Library:
    """A library with articles, links, something set by the user, something merged, rejected and proposed."""
    library.add(
        [tokyo, reading_of("Names\n\nNorth Korea fired a Hwasong-17 ICBM on 16 March 2023 from Sunan.\n", "2023-03-17")]
    )
    library.add(
        [
            told(launch("2024-01-01", count=2, place=SUNAN), by="one"),
            told(launch("2024-01-01", count=3, place=SUNAN), by="two"),
        ]
    )
    key = next(event.id for event in library.events.values() if len(event.reports) > 1)
    library.set_values(key, {"range_km": 990.0})
    library.edit(
        "Note", events=[structs.replace(library.events[key], notes="<b>mine</b> & \x07 “yours”\nline", tags=("seen",))]
    )
    stated = next(iter(library.links.items()))
    library.judge(*stated, REJECTED)
    return library


def state(library: Library) -> tuple[object, ...]:
    return dict(library.articles), dict(library.events), dict(library.links), dict(library.proposals)


def imported(path: Path, into: Path) -> Library:
    library = Library(into)
    found = open_import(path)
    if isinstance(found, ExportedLibrary):
        add_library(library, found, path.name)
    else:
        add_table(library, read_rows(found, guess_mapping(found)))
    return library


def facts(library: Library) -> list[tuple[str, str, str | None, str | None]]:
    found = [(e.kind, e.title, e.facts.start, e.facts.end) for e in library.events.values() if e.facts.start]
    return sorted(found, key=str)


def test_that_json_brings_everything_back(full: Library, tmp_path: Path) -> None:
    export_events(full, tmp_path / "all.json")
    with imported(tmp_path / "all.json", tmp_path / "again.dateline") as again:
        assert state(again) == state(full)
        assert full.proposals
        found = open_import(tmp_path / "all.json")
        assert isinstance(found, ExportedLibrary)
        assert add_library(again, found, "all.json").is_empty


@pytest.mark.parametrize("ending", EXPORT_SUFFIXES)
def test_that_what_waits_in_the_review_is_given_to_no_other_program(full: Library, tmp_path: Path, ending: str) -> None:
    dated = next(event for event in full.events.values() if event.facts.start)
    waiting = structs.replace(dated, id="w", title="Something unsure", review=WAITING)
    full.edit("Wait", events=[waiting])
    line = export_events(full, tmp_path / f"out{ending}").line
    told = (tmp_path / f"out{ending}").read_text("utf-8")
    is_whole = ending == ".json"
    assert (waiting.title in told) == is_whole
    assert line.endswith(", 1 waiting in the review left out") != is_whole


def test_that_json_written_before_links_had_ids_is_read(tmp_path: Path, full: Library) -> None:
    export_events(full, tmp_path / "all.json")
    document = json.loads((tmp_path / "all.json").read_text())
    document |= {"schema": 2, "links": list(document["links"].values())}
    document.pop("proposals")
    (tmp_path / "old.json").write_text(json.dumps(document))
    with imported(tmp_path / "old.json", tmp_path / "again.dateline") as again:
        assert len(again.links) == len(full.links) > 0


@pytest.mark.parametrize("ending", [".csv", ".ics", ".timelinejs.json", ".timelinejs.csv", ".timeline"])
def test_that_other_forms_keep_kinds_titles_and_dates(full: Library, tmp_path: Path, ending: str) -> None:
    export_events(full, tmp_path / f"a{ending}")
    with imported(tmp_path / f"a{ending}", tmp_path / "again.dateline") as again:
        bare = [(kind, title, start[:10], end) for kind, title, start, end in facts(full) if start]
        assert [(kind, title, (start or "")[:10], end) for kind, title, start, end in facts(again)] == bare


@pytest.mark.parametrize("ending", [".csv", ".ics", ".timelinejs.json", ".timelinejs.csv"])
@pytest.mark.parametrize("start", DATED)
def test_that_a_date_stays_as_precise_as_it_is_known(library: Library, tmp_path: Path, ending: str, start: str) -> None:
    library.edit("Type", events=[Event(id="a", kind="launch", title="Typed", facts=Facts(start=start))])
    export_events(library, tmp_path / f"a{ending}")
    with imported(tmp_path / f"a{ending}", tmp_path / "again.dateline") as again:
        wanted = start[:16] if "timelinejs" in ending else start  # it knows clock times, but no zones
        assert [event.facts.start for event in again.events.values()] == [wanted]


def test_that_csv_keeps_the_facts_of_launches(full: Library, tmp_path: Path) -> None:
    export_events(full, tmp_path / "a.csv")
    with imported(tmp_path / "a.csv", tmp_path / "again.dateline") as again:
        mine, theirs = (
            {
                e.title: (e.facts.launch, e.facts.actors, e.facts.people, e.facts.place, e.facts.status)
                for e in library.events.values()
            }
            for library in (full, again)
        )
        assert mine == theirs


def test_that_a_calendar_holds_days_instants_places_and_the_sentence(full: Library, tmp_path: Path) -> None:
    export_events(full, tmp_path / "a.ics")
    entries = Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT")
    drill: Any = next(entry for entry in entries if str(entry["summary"]) == "Freedom Shield")
    days = [drill[name].to_ical().decode() for name in ("dtstart", "dtend")]
    assert days == ["20230313", "20230324"]
    assert any("fired an intercontinental ballistic missile" in str(entry["description"]) for entry in entries)
    assert {str(entry["status"]) for entry in entries} == {"CONFIRMED", "TENTATIVE"}


def test_that_the_columns_of_timelinejs_are_those_of_its_spreadsheet(full: Library, tmp_path: Path) -> None:
    export_events(full, tmp_path / "a.timelinejs.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a.timelinejs.csv").read_text("utf-8-sig"))))
    drill = next(row for row in rows if row["Headline"] == "Freedom Shield")
    assert [drill[name] for name in ("Year", "Month", "Day", "End Day", "Group")] == ["2023", "3", "13", "23", "Drill"]
    document = json.loads(_written(full, tmp_path / "a.timelinejs.json"))
    assert all(slide["start_date"]["year"] and slide["text"]["headline"] for slide in document["events"])


def _written(library: Library, path: Path) -> str:
    export_events(library, path)
    return path.read_text()


def test_that_a_calendar_holds_instants_in_utc_and_no_end_before_a_start(library: Library, tmp_path: Path) -> None:
    spans = [
        ("2023-03-16T07:10+09:00", "2023-03-16T09:10+09:00"),
        ("2023-03-16T07:10", "2023-03-16T05:10"),
        ("2023-03-16T07:10", "2023-03-16T09:10+09:00"),
        ("2023-03-16", "2023-03-10"),
    ]
    typed = [
        Event(id=f"{n}", kind="launch", title="a\x00b", facts=Facts(start=s, end=e)) for n, (s, e) in enumerate(spans)
    ]
    library.edit("Type", events=typed)
    entries: list[Any] = Calendar.from_ical(_written(library, tmp_path / "a.ics")).walk("VEVENT")
    times = {str(e["uid"])[0]: [e[n].to_ical().decode() for n in ("dtstart", "dtend") if n in e] for e in entries}
    assert times == {
        "0": ["20230315T221000Z", "20230316T001000Z"],
        "1": ["20230316T071000"],
        "2": ["20230316T071000", "20230316T091000"],
        "3": ["20230316", "20230317"],
    }
    assert str(entries[0]["summary"]) == "ab"


def test_that_tags_come_back_from_tables_and_calendars(full: Library, tmp_path: Path) -> None:
    for ending in (".csv", ".ics"):
        export_events(full, tmp_path / f"a{ending}")
        with imported(tmp_path / f"a{ending}", tmp_path / f"{ending}.dateline") as again:
            assert [event.tags for event in again.events.values() if event.tags] == [("seen",)]


def test_that_durations_repeats_and_odd_dates_of_calendars_are_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "odd.ics"
    path.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Drill\r\nDURATION:P11D\r\n"
        "DTSTART;VALUE=DATE:20230313\r\nCATEGORIES:drill,spring\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Call\r\nDTSTART:20230316T070000Z\r\nDURATION:PT90M\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Bad\r\nDTSTART:garbage\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    with imported(path, tmp_path / "again.dateline") as again:
        found = {e.title: (e.facts.start, e.facts.end, e.tags, e.notes) for e in again.events.values()}
    assert found == {
        "Drill": ("2023-03-13", "2023-03-23", ("spring",), "repeats: FREQ=YEARLY;COUNT=3"),
        "Call": ("2023-03-16T07:00+00:00", "2023-03-16T08:30+00:00", (), ""),
        "Bad": (None, None, (), "start: garbage"),
    }


def test_that_one_broken_entry_of_a_calendar_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "odd.ics"
    path.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Drill\r\nGEO:abc\r\n"
        "DTSTART;VALUE=DATE:20230313\r\nCATEGORIES:drill,a\r\nCATEGORIES:b\r\nRRULE:FREQ=DAILY\r\nRRULE:FREQ=YEARLY\r\n"
        "STATUS:tentative\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Call\r\n"
        "DTSTART;TZID=Custom Zone:20230316T070000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    with imported(path, tmp_path / "again.dateline") as again:
        found = {e.title: (e.kind, e.tags, e.facts.status, e.facts.start, e.notes) for e in again.events.values()}
    assert found == {
        "Drill": ("drill", ("a", "b"), "planned", "2023-03-13", "repeats: FREQ=DAILY; FREQ=YEARLY\nlat: abc"),
        "Call": ("event", (), "occurred", "2023-03-16", "start: 2023-03-16T07:00 Custom Zone"),
    }


@pytest.mark.parametrize("encoding", ["foo", "utf-7"])
def test_that_a_timeline_in_no_known_encoding_is_refused(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "odd.timeline"
    path.write_text(f'<?xml version="1.0" encoding="{encoding}"?><timeline><events/></timeline>')
    with pytest.raises(ValueError, match=r"odd\.timeline"):
        open_import(path)


def test_that_slides_of_midnight_of_antiquity_and_of_plain_words_are_read(tmp_path: Path) -> None:
    path = tmp_path / "slides.json"
    dates: list[Any] = [
        {"year": -500}, {"year": 800, "month": 5}, {"year": "2023", "month": 3, "day": 16, "hour": 0, "minute": 30},
        {"year": 25000}, "2000",
    ]  # fmt: skip
    path.write_text(json.dumps({"events": [{"start_date": date, "text": f"No. {n}"} for n, date in enumerate(dates)]}))
    with imported(path, tmp_path / "again.dateline") as again:
        found = {e.title: (e.facts.start, e.notes) for e in again.events.values()}
    assert found == {
        "No. 0": (None, "start: year -500"),
        "No. 1": ("0800-05", ""),
        "No. 2": ("2023-03-16T00:30", ""),
        "No. 3": (None, "start: year 25000"),
        "No. 4": ("2000", ""),
    }


def old_timeline(folder: Path, *events: tuple[str, str, str, str]) -> Path:
    """A file of an old version of The Timeline Project with some events: start, end, text and category."""
    tags = ("start", "end", "text", "category")
    rows = ("".join(f"<{tag}>{words}</{tag}>" for tag, words in zip(tags, event, strict=True)) for event in events)
    written = "".join(f"<event>{row}</event>" for row in rows)
    path = folder / "old.timeline"
    path.write_text(f'<?xml version="1.0"?><timeline><version>0.10.0</version><events>{written}</events></timeline>')
    return path


def test_that_a_timeline_with_dates_before_our_era_is_read(tmp_path: Path) -> None:
    ides = ("-44-03-15 00:00:00", "-44-03-15 00:00:00", "Ides", "")
    path = old_timeline(tmp_path, ides, ("2023-3-16 7:10:0", "2023-3-16 8:10:0", "Launch", ""))
    with imported(path, tmp_path / "again.dateline") as again:
        found = {e.title: (e.facts.start, e.facts.end) for e in again.events.values()}
    assert found == {"Ides": (None, None), "Launch": ("2023-03-16T07:10:00", "2023-03-16T08:10:00")}


def test_that_a_calendar_of_another_program_is_read(tmp_path: Path) -> None:
    path = tmp_path / "visits.ics"
    path.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20230101T000000Z\r\n"
        "DTSTART;VALUE=DATE:20230316\r\nDTEND;VALUE=DATE:20230318\r\nSUMMARY:Visit to Tokyo\r\nLOCATION:Tokyo\r\n"
        "CATEGORIES:Meeting\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTAMP:20230101T000000Z\r\n"
        "DTSTART:20230315T221000Z\r\nSUMMARY:Launch\r\nGEO:39.2;125.67\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    with imported(path, tmp_path / "a.dateline") as library:
        visit, fired = sorted(library.events.values(), key=lambda e: e.title, reverse=True)
        assert (visit.kind, visit.facts.start, visit.facts.end) == ("meeting", "2023-03-16", "2023-03-17")
        assert visit.facts.place == Place(name="Tokyo")
        assert (fired.facts.start, fired.facts.place) == (
            "2023-03-15T22:10+00:00",
            Place(name="39.2, 125.67", lat=39.2, lon=125.67),
        )


def test_that_a_timeline_of_an_old_version_is_read(tmp_path: Path) -> None:
    path = old_timeline(tmp_path, ("2023-3-13 0:0:0", "2023-3-23 0:0:0", "Freedom Shield", "Drill"))
    with imported(path, tmp_path / "a.dateline") as library:
        (event,) = library.events.values()
        assert (event.kind, event.facts.start, event.facts.end) == ("drill", "2023-03-13", "2023-03-22")


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.json", "{", "no JSON"),
        ("a.json", '{"events": 3}', "neither"),
        ("a.json", '{"program": "Dateline", "schema": 99}', "newer"),
        ("a.json", '{"program": "Dateline", "events": [3]}', "damaged"),
        ("a.ics", "hello", "no calendar"),
        ("a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no events"),
        ("a.timeline", "<a/>", "begins with"),
        ("a.timeline", "<", "no file"),
        ("a.timeline", "<!DOCTYPE a><a/>", "document type"),
        ("a.xyz", "x", "ending"),
    ],
)
def test_that_what_is_no_such_file_is_refused_with_its_name(tmp_path: Path, name: str, text: str, why: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(ValueError, match=why) as told_:
        open_import(path)
    assert name in str(told_.value)


def test_that_an_unknown_ending_names_those_that_can_be_written(full: Library, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="timeline"):
        export_events(full, tmp_path / "a.xlsx")
    assert all(is_importable(Path(f"a{ending}")) for ending in EXPORT_SUFFIXES)
    assert not is_importable(Path("article.html"))


def test_that_a_table_of_another_form_can_be_looked_at_before_it_is_stored(full: Library, tmp_path: Path) -> None:
    export_events(full, tmp_path / "a.ics")
    found = open_import(tmp_path / "a.ics")
    assert isinstance(found, Sheet)
    assert guess_mapping(found).fields["title"] == "title"


ODD = (
    Event(id="1", kind="parade", title="=cmd|' /C calc'!A0", facts=Facts(start="2023"), notes="@SUM(1)"),
    Event(id="2", kind="drill", title="Ends before it begins", facts=Facts(start="2023-03-16T07:10", end="2023-03-10")),
    Event(id="3", kind="meeting", title="As long as the calendar", facts=Facts(start="0001-01-01", end="9999-12-31")),
    Event(id="4", kind="launch", title="In the last year", facts=Facts(start="9999")),
    Event(id="5", kind="launch", title="x\x07y", facts=Facts(start="2024-02-29")),
)


@pytest.mark.parametrize("ending", EXPORT_SUFFIXES)
def test_that_no_event_however_odd_is_lost_on_the_way(library: Library, tmp_path: Path, ending: str) -> None:
    library.edit("Type", events=ODD)
    export_events(library, tmp_path / f"a{ending}")
    with imported(tmp_path / f"a{ending}", tmp_path / "again.dateline") as again:
        assert sorted(event.kind for event in again.events.values()) == [
            "drill",
            "launch",
            "launch",
            "meeting",
            "parade",
        ]
        assert {e.facts.start[:10] for e in again.events.values() if e.facts.start and e.kind == "meeting"} == {
            "0001-01-01"
        }
        assert all(again.links_of(key) is not None for key in again.events)


def test_that_a_spreadsheet_runs_nothing_that_the_news_says(library: Library, tmp_path: Path) -> None:
    library.edit("Type", events=ODD)
    export_events(library, tmp_path / "a.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text("utf-8-sig"))))
    parade = next(row for row in rows if row["kind"] == "parade")
    assert (parade["title"][0], parade["notes"][0]) == ("'", "'")
    with imported(tmp_path / "a.csv", tmp_path / "again.dateline") as again:
        assert ODD[0].title in {event.title for event in again.events.values()}
