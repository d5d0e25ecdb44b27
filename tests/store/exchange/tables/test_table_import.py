"""Tables of events as people keep them: any names of columns, any separators, mixed dates, and cells that say odd things."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from store.exchange.importing import open_import
from store.exchange.tables.column_mapping import Mapping, guess_mapping, load_mapping, save_mapping
from store.exchange.tables.sheet import Sheet, read_sheet
from store.exchange.tables.table_import import TableRead, add_table, outcome_lines, read_rows
from store.library.library import Library
from store.model.documents import Event, LaunchFacts, Place
from tests.support.readings import reading_of

HEAD = (
    "F1,Date,Date Entered,Missile Name,Missile Type,Apogee,Distance Travelled,Facility Name,Facility Latitude,"
    "Facility Longitude,Test Outcome,Salvo Size,Source(s)"
)
TESTS = f"""{HEAD}
1,1984-04-09,2016,Scud-B,SRBM,200 km,,Tonghae,40.85,129.67,Success,3,CNS
2,16-Mar-2023,2023,Hwasong-17,ICBM,"6,045","1,000.2",Sunan,39.2,125.67,Success,,KCNA; JCS
3,Sometime in 1992,2016,Nodong,MRBM,,,,,,Unknown,,CNS
4,2022-05-25,2022,KN-23,SRBM,about 60,between 25 and 90 km,Sunan,39.2,125.67,mixed: one failed,2,
5,,,,,,,,,,,,
6,1990-13-45,1990,,,,,,999,129,,,
2,16-Mar-2023,2023,Hwasong-17,ICBM,"6,045","1,000.2",Sunan,39.2,125.67,Success,,KCNA; JCS
"""


def read(text: str, mapping: Mapping | None = None) -> TableRead:
    sheet = read_sheet(text, "tests.csv")
    return read_rows(sheet, mapping or guess_mapping(sheet))


def only(text: str) -> Event:
    (event,) = read(text).reading.events
    return event


def test_that_the_guess_knows_what_columns_of_tests_are_called() -> None:
    fields = guess_mapping(read_sheet(TESTS, "tests.csv")).fields
    assert fields == {
        "F1": "note", "Date": "start", "Date Entered": "note", "Missile Name": "name", "Missile Type": "missile_class",
        "Apogee": "apogee_km", "Distance Travelled": "range_km", "Facility Name": "place", "Facility Latitude": "lat",
        "Facility Longitude": "lon", "Test Outcome": "outcome", "Salvo Size": "count", "Source(s)": "source",
    }  # fmt: skip


def test_that_good_rows_are_taken_and_bad_ones_named_by_line_and_reason() -> None:
    found = read(TESTS)
    assert [event.facts.start for event in found.reading.events] == ["1984-04-09", "2023-03-16", "2022-05-25"]
    assert [(bad.number, bad.reason) for bad in found.bad] == [
        (4, "“Sometime in 1992” is no date, and there is no title"),
        (6, "neither a date nor a title"),
        (7, "“1990-13-45” is no date, and there is no title"),
        (8, "the same as line 3"),
    ]


def test_that_a_row_becomes_a_launch_with_its_figures() -> None:
    event = read(TESTS).reading.events[1]
    assert (event.kind, event.title, event.facts.place) == (
        "launch", "Hwasong-17 launch from Sunan", Place(name="Sunan", lat=39.2, lon=125.67),
    )  # fmt: skip
    assert event.facts.launch == LaunchFacts(
        name="Hwasong-17", missile_class="ICBM", range_km=1000.2, apogee_km=6045.0, outcome="success"
    )


def test_that_what_a_cell_says_beyond_a_number_is_kept_in_words() -> None:
    found = read(TESTS)
    event = found.reading.events[2]
    assert event.facts.launch is not None
    assert (event.facts.launch.range_km, event.facts.launch.apogee_km, event.facts.launch.outcome) == (90, 60, None)
    for words in ("Distance Travelled: between 25 and 90 km", "Apogee: about 60", "Test Outcome: mixed: one failed"):
        assert words in event.notes.splitlines()
    assert {(d.number, d.column) for d in found.doubts} >= {(5, "Distance Travelled"), (5, "Test Outcome")}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_that_any_usual_separator_is_found(separator: str) -> None:
    sheet = read_sheet(f"date{separator}title\n2023-03-16{separator}One, with comma; and more\n", "a.csv")
    assert sheet.columns[0] == "date"
    assert sheet.rows[0][0] == "2023-03-16"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_that_any_usual_encoding_is_found(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("date,place,title\n2023-03-16,Guyane française,“Test”\n".encode(encoding))
    sheet = open_import(path)
    assert isinstance(sheet, Sheet)
    assert sheet.rows == (("2023-03-16", "Guyane française", "“Test”"),)


def test_that_a_table_without_names_is_read_by_its_cells() -> None:
    sheet = read_sheet("2023-03-16,Launch from Sunan\n2023-03-19,Another\n", "a.csv")
    assert guess_mapping(sheet).fields == {"Column 1": "start", "Column 2": "note"}
    assert sheet.numbers == (1, 2)


@pytest.mark.parametrize(
    ("head", "row", "start", "end"),
    [
        ("Year,Month,Day,Time,Headline", "2023,3,16,07:10,A", "2023-03-16T07:10", None),
        (
            "Year,Month,Day,End Year,End Month,End Day,Headline",
            "2023,March,13,2023,March,23,A",
            "2023-03-13",
            "2023-03-23",
        ),
        ("launch_date_utc,time,title", "2023-03-15,22:10,A", "2023-03-15T22:10+00:00", None),
        ("date,time,zone,title", "2023-03-16,7:10 AM,KST,A", "2023-03-16T07:10+09:00", None),
        ("from,to,title", "3/13/2023,3/23/2023,A", "2023-03-13", "2023-03-23"),
        ("when,title", "13-23 March 2023,A", "2023-03-13", "2023-03-23"),
        ("date,title", "45001,A", "2023-03-16", None),
        ("date,end date,title", "2023-03-16,2023-03-10,A", "2023-03-16", None),
        ("year,title", "1984,A", "1984", None),
        ("year,month,day,title", "2023,0,0,A", "2023", None),
        ("year,month,day,title", "2023,3,?,A", "2023-03", None),
        ("year,month,day,title", "2023.0,3.0,16.0,A", "2023-03-16", None),
        ("date (UTC),title", "2023-03-15 22:10,A", "2023-03-15T22:10+00:00", None),
        ("date,zone,title", "2023-03-16 07:10,Asia/Seoul,A", "2023-03-16T07:10+09:00", None),
        ("date,zone,title", "2023-03-16 07:10,utc+9,A", "2023-03-16T07:10+09:00", None),
        ("date,start time,end time,title", "2023-03-16,10:00,14:00,A", "2023-03-16T10:00", "2023-03-16T14:00"),
        ("date,start time,end time,title", "2023-03-16,22:00,02:00,A", "2023-03-16T22:00", "2023-03-17T02:00"),
        ("start,end,title", "2023-03-16 10:00 KST,14:00,A", "2023-03-16T10:00+09:00", "2023-03-16T14:00+09:00"),
        ("start,end,title", "2023-03-13,23 March,A", "2023-03-13", "2023-03-23"),
        ("date,title", "Spring 1992,A", "1992", None),
        ("year,month,day,end month,end day,title", "2023,3,16,4,2,A", "2023-03-16", "2023-04-02"),
        ("year,month,day,end day,title", "2023,3,16,18,A", "2023-03-16", "2023-03-18"),
    ],
)
def test_that_dates_are_put_together_from_what_columns_there_are(
    head: str, row: str, start: str, end: str | None
) -> None:
    facts = only(f"{head}\n{row}\n").facts
    assert (facts.start, facts.end) == (start, end)


def test_that_a_clock_time_that_makes_no_sense_leaves_the_day_and_its_words() -> None:
    event = only("date,time,title\n2023-03-16,19:10 AM,A\n")
    assert (event.facts.start, event.notes) == ("2023-03-16", "time: 19:10 AM")


@pytest.mark.parametrize(
    ("head", "row", "start", "notes"),
    [
        ("date,time,zone,title", "2023-03-16,07:10,CST,A", "2023-03-16T07:10", "zone: CST"),
        ("start,end,title", "2023-03-16 10:00,2023-03-16 07:00,A", "2023-03-16T10:00", "end: 2023-03-16 07:00"),
        ("year,end year,title", "2023,2020,A", "2023", "end year: 2020"),
        ("start,end,title", "2023-03-13,later,A", "2023-03-13", "end: later"),
        ("year,month,day,title", "2023,,5,A", "2023", "day: 5"),
        ("year,month,day,title", "2023,Third,5,A", "2023", "year: 2023\nmonth: Third\nday: 5"),
        ("date,title", "Spring 1992,A", "1992", "date: Spring 1992"),
        ("date,title", "²²²²²,A", None, "date: ²²²²²"),
        ("date,x,title", "2023-03-16,7,A", "2023-03-16", "x: 7"),
        ("date,time,title", "2023-03-16 07:10,09:30,A", "2023-03-16T07:10", "time: 09:30"),
        ("date,title", "1500 BC,A", None, "date: 1500 BC"),
        ("date,time,end,title", "unknown,07:10,2023-03-18,A", None, "date: unknown\ntime: 07:10\nend: 2023-03-18"),
        ("date,lat,lon,title", "2023-03-16,91,125,A", "2023-03-16", "lat: 91\nlon: 125"),
        ("date,approximate,title", "2023-03-16,within a week,A", "2023-03-16", "approximate: within a week"),
        ("date,kind,title", "2023-03-16,!!!,A", "2023-03-16", "kind: !!!"),
    ],
)
def test_that_no_part_of_a_date_is_lost_unsaid(head: str, row: str, start: str | None, notes: str) -> None:
    event = only(f"{head}\n{row}\n")
    assert (event.facts.start, event.facts.end, event.notes) == (start, None, notes)


def test_that_what_further_columns_say_of_one_field_is_kept_in_words() -> None:
    mapping = Mapping(fields={"d": "start", "site": "place", "town": "place", "what": "title"})
    event = read("d,site,town,what\n2023-03-16,Sunan,Pyongyang,A\n", mapping).reading.events[0]
    assert (event.facts.place, event.notes) == (Place(name="Sunan"), "town: Pyongyang")


@pytest.mark.parametrize(
    ("column", "cell", "minutes", "notes"),
    [
        ("flight time", "70", 70.0, ""),
        ("flight time", "2 h", 120.0, ""),
        ("flight time", "1 h 9 min", 69.0, ""),
        ("flight time", "1:30", 1.5, ""),
        ("flight time", "4135 s", 68.9, ""),
        ("flight time (s)", "90", 1.5, ""),
        ("flight time", "some minutes", None, "flight time: some minutes"),
    ],
)
def test_that_flight_times_are_minutes_whatever_their_unit(
    column: str, cell: str, minutes: float | None, notes: str
) -> None:
    mapping = Mapping(fields={"date": "start", column: "flight_min", "missile": "name"}, kind="launch")
    event = read(f"date;{column};missile\n2023-03-16;{cell};Scud\n", mapping).reading.events[0]
    assert event.facts.launch is not None
    found = event.facts.launch.flight_min
    assert (round(found, 1) if found else None, event.notes) == (minutes, notes)


def test_that_states_go_by_any_name_and_unknown_ones_stay_as_words() -> None:
    event = only('date,participants,title\n2023-03-16,"ROK, USA and Ruritania; DPRK",A\n')
    assert event.facts.actors == ("KP",)
    assert "participants: ROK, USA and Ruritania; DPRK" in event.notes
    assert only("date,participants,title\n2023-03-16,US/Japan,A\n").facts.actors == ("US", "JP")


@pytest.mark.parametrize(
    ("column", "cell", "km"),
    [
        ("range_km", "1 000,5", 1000.5),
        ("range (miles)", "100", 160.934),
        ("range", "54 nm", 100.008),
        ("range", ">500 km", 500.0),
        ("apogee", "100,000 m", 100.0),
        ("apogee", "100000 ft", 30.48),
        ("range", "1e3 km", 1000.0),
        ("range", "1.000,5", 1000.5),
        ("range", "-5", None),
        ("range", "9" * 400, None),
    ],
)
def test_that_lengths_are_kilometres_whatever_their_unit(column: str, cell: str, km: float | None) -> None:
    launch = only(f'date;{column};missile\n2023-03-16;"{cell}";Scud\n').facts.launch
    assert launch is not None
    assert (launch.apogee_km if column == "apogee" else launch.range_km) == km


def test_that_kinds_go_by_many_words_and_others_become_kinds_of_their_own() -> None:
    kinds = [
        e.kind
        for e in read(
            "type,date,title\nSummit,2023,A\nExercise,2023,B\nNuclear test,2023,C\nParade,2023,D\n"
        ).reading.events
    ]
    assert kinds == ["meeting", "drill", "nuclear_test", "parade"]


def test_that_a_mapping_can_be_kept_and_changed(tmp_path: Path) -> None:
    sheet = read_sheet("d,what,x\n2023-03-16,Launch,7\n", "a.csv")
    mapping = Mapping(fields={"d": "start", "what": "title", "x": "ignore"}, kind="launch")
    save_mapping(mapping, tmp_path / "m.json")
    assert load_mapping(tmp_path / "m.json") == mapping
    (event,) = read_rows(sheet, mapping).reading.events
    assert (event.title, event.notes) == ("Launch", "")
    (tmp_path / "m.json").write_text('{"fields": {"a": "colour"}}')
    with pytest.raises(ValueError, match="colour"):
        load_mapping(tmp_path / "m.json")


@pytest.mark.parametrize(
    ("text", "why"), [("", "empty"), ("one column\nof words\n", "no table"), ("date,title\n", "no row")]
)
def test_that_what_is_no_table_is_refused_with_its_name(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "letter.csv"
    path.write_text(text)
    with pytest.raises(ValueError, match=why):
        open_import(path)


def test_that_a_table_is_one_step_and_a_source_of_its_own(library: Library) -> None:
    found = read(TESTS)
    change = add_table(library, found)
    assert library.undo_name == "Import of tests.csv"
    assert outcome_lines(change, found)[:2] == [
        "tests.csv: 3 events added, 4 rows left out, 3 cells kept in words",
        "line 4: “Sometime in 1992” is no date, and there is no title",
    ]
    library.undo()
    assert library.events == {}


def test_that_a_row_and_an_article_on_one_launch_are_one_event(library: Library) -> None:
    library.add([reading_of("Launch\n\nNorth Korea fired a Hwasong-17 ICBM on 16 March 2023 from Sunan.\n")])
    add_table(library, read("date,missile,country,distance km\n2023-03-16,Hwasong-17,DPRK,1000.2\n"))
    (event,) = library.events.values()
    assert [library.articles[report.article].title for report in event.reports] == ["Launch", "tests.csv"]
    assert event.facts.launch is not None
    assert event.facts.launch.range_km == 1000.2


def test_that_a_table_imported_twice_adds_nothing_and_a_later_edition_replaces_it(library: Library) -> None:
    rows = "date,title,notes\n2023-03-16,One,\n2023-03-17,Two,\n2023-03-17,Two,again\n"
    add_table(library, read(rows))
    assert add_table(library, read(rows)).is_empty
    kept = next(event.id for event in library.events.values() if event.title == "One")
    library.set_values(kept, {"place": Place(name="Sunan")})
    change = add_table(library, read(f"{rows}2023-03-18,Three,\n"))
    assert [(o.added, o.merged) for o in change.outcomes] == [(1, 0)]
    assert (len(library.events), len(library.articles)) == (4, 1)
    assert library.events[kept].facts.place == Place(name="Sunan")


def test_that_a_later_edition_corrects_dates_titles_and_notes_and_drops_rows(library: Library) -> None:
    head, rest = "title,date,notes,tags", "F,2023-07-01,,\nG,2023-08-01,,"
    add_table(
        library, read(f"{head}\nA,2023-03-16,one,x\nB,2023-04-01,two,\nC,2023-05-01,,\nD,2023-06-01,gone,\n{rest}\n")
    )
    a, b, c, d, *_ = (key for key, _ in sorted(library.events.items(), key=lambda item: item[1].title))
    library.set_values(a, {"people": ("Me",)})
    library.edit("Note", events=[structs.replace(library.events[c], notes="mine")])
    add_table(library, read(f"{head}\nA,2023-03-17,one,y\nB,2023-04-01,changed,\nE,2023-05-01,theirs,\n{rest}\n"))
    told = {key: (e.title, e.facts.start, e.notes, e.tags) for key, e in library.events.items()}
    assert [told.get(key) for key in (a, b, c, d)] == [
        ("A", "2023-03-17", "one", ("y",)),
        ("B", "2023-04-01", "changed", ()),
        ("E", "2023-05-01", "mine\n\ntheirs", ()),
        None,
    ]
    assert library.events[a].facts.people == ("Me",)
    add_table(library, read(f"{head}\nB,2023-04-01,changed,\nE,2023-05-01,theirs,\n{rest}\n"))
    assert (library.events[a].reports, len(library.events)) == ((), 5)


def test_that_a_short_table_of_the_same_name_drops_nothing(library: Library) -> None:
    head = "date,country,missile\n"
    rows = [f"2022-{month:02}-{day},North Korea,KN-{day}" for month in range(1, 13) for day in (10, 15)]
    add_table(library, read(head + "\n".join(rows)))
    add_table(library, read(f"{head}{rows[-1]}\n2023-01-20,North Korea,KN-23\n"))
    assert (len(library.events), len(library.articles)) == (25, 2)


def test_that_an_edition_says_how_many_rows_are_gone_and_keeps_rows_of_one_day_apart(library: Library) -> None:
    rows = "date,title\n2023-03-16,Missile launch\n2023-03-19,Talks\n2023-03-20,Drill\n"
    add_table(library, read(rows))
    found = read(rows.replace("2023-03-20,Drill", "2023-03-16,Second missile launch"))
    change = add_table(library, found)
    assert outcome_lines(change, found)[0] == "tests.csv: 1 event added, 1 told no more"
    assert len(library.events) == 3


def test_that_another_table_of_the_same_name_is_another_source(library: Library) -> None:
    add_table(library, read("date,title\n2023-03-16,One\n"))
    add_table(library, read("date,title\n2001-03-16,Other\n"))
    assert (len(library.events), len(library.articles)) == (2, 2)


CELL = st.text(alphabet="0123456789-/.,;: apmKP?°\"'()éAÅ\t", max_size=12)


@given(st.lists(st.lists(CELL, min_size=2, max_size=5), min_size=1, max_size=6))
def test_that_no_table_whatever_makes_the_import_raise(rows: list[list[str]]) -> None:
    names = ["date", "range km", "actors", "lat", "time"]
    sheet = Sheet("a.csv", tuple(names), tuple(tuple([*row, "", "", ""][:5]) for row in rows), tuple(range(len(rows))))
    found = read_rows(sheet, guess_mapping(sheet))
    assert len(found.reading.events) + len(found.bad) == len(rows)
