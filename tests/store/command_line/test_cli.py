"""The command line without a window."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from store.command_line.cli import main
from store.library.library import Library


def run(*words: str | Path) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    status = main([str(word) for word in words], out, err)
    return status, out.getvalue(), err.getvalue()


@pytest.fixture
def article(tmp_path: Path, tokyo_text: str) -> Path:
    path = tmp_path / "tokyo.txt"
    path.write_text(tokyo_text)
    return path


def test_that_read_prints_one_json_object_an_article_in_input_order(article: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.txt"
    second.write_text("Quiet\n\nNothing happened on 1 May 2020, officials said.\n")
    status, out, _ = run("read", second, article, "--published", "2023-03-16", "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert (status, [line["file"] for line in lines]) == (0, [str(second), str(article)])
    assert [len(line["events"]) for line in lines] == [0, 3]


def test_that_an_event_in_json_has_the_form_of_the_guide(article: Path) -> None:
    _, out, _ = run("read", article, "--published", "2023-03-16", "--json")
    (event,) = [event for event in json.loads(out)["events"] if event["kind"] == "launch"]
    assert list(event) == [
        "id", "kind", "status", "title", "start", "end", "approximate", "actors", "people", "place", "launch",
        "confidence", "evidence",
    ]  # fmt: skip
    evidence = event.pop("evidence")[0]
    assert article.read_text()[evidence["start"] : evidence["end"]] == evidence["quote"]
    assert {key: event[key] for key in ("status", "start", "end", "approximate", "actors", "people")} == {
        "status": "occurred", "start": "2023-03-16T07:10+09:00", "end": None, "approximate": False, "actors": ["KP"], "people": [],
    }  # fmt: skip
    assert event["place"] == {"name": "Sunan", "lat": 39.2, "lon": 125.67, "country": "KP"}
    assert event["launch"] == {
        "count": 1, "class": "ICBM", "name": None, "range_km": 1000, "apogee_km": 6000, "flight_min": 70, "outcome": "success",
    }  # fmt: skip


def test_that_a_bad_file_prints_its_error_in_its_place_and_the_others_go_on(article: Path, tmp_path: Path) -> None:
    status, out, _ = run("read", tmp_path / "gone.txt", article, "--json", "--published", "2023-03-16")
    first, second = (json.loads(line) for line in out.splitlines())
    assert (status, first["error"]) == (1, "No such file or directory; try again once the file can be read")
    assert second["events"]


def test_that_read_says_when_no_date_of_publication_is_known_and_offers_what_it_found(article: Path) -> None:
    dated = article.rename(article.with_name("2023-03-16.txt"))
    status, out, err = run("read", dated, "--json")
    assert (status, {event["start"] for event in json.loads(out)["events"]}) == (0, {None})
    assert "no date of publication" in err
    assert "2023-03-16 (the file's name)" in err


def test_that_an_index_gives_files_dates_titles_and_addresses(article: Path, tmp_path: Path) -> None:
    index = tmp_path / "articles.csv"
    index.write_text("file,published,title,url\ntokyo.txt,2023-03-16,Talks,http://example.org/a\n")
    _, out, _ = run("read", "--index", index, "--json")
    line = json.loads(out)
    assert line["file"] == "tokyo.txt"
    assert (line["article"]["title"], line["article"]["url"]) == ("Talks", "http://example.org/a")
    assert line["article"]["published_how"] == "given by the user"


def test_that_an_index_without_a_file_column_is_refused_by_name(tmp_path: Path) -> None:
    index = tmp_path / "articles.csv"
    index.write_text("name\nx\n")
    status, _, err = run("read", "--index", index)
    assert status == 1
    assert "articles.csv" in err


@pytest.mark.parametrize("words", [["read", "a.txt", "--published", "Thursday"], ["fly"], []])
def test_that_a_command_which_cannot_be_understood_exits_with_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    assert "dateline" in capsys.readouterr().err


def test_that_add_stores_and_says_what_became_of_the_articles(article: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.dateline"
    assert run("add", library, article, "--published", "2023-03-16")[1] == "Read 1 article: 3 events added\n"
    assert "1 skipped" in run("add", library, article, "--published", "2023-03-16")[1]
    assert run("check", library)[:2] == (0, f"{library}: 1 articles, 3 events, 2 links, sound\n")


def test_that_export_writes_a_table_that_a_spreadsheet_opens(article: Path, tmp_path: Path) -> None:
    library, table = tmp_path / "l.dateline", tmp_path / "events.csv"
    run("add", library, article, "--published", "2023-03-16")
    assert run("export", library, "-o", table)[0] == 0
    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    assert [row["kind"] for row in rows] == ["drill", "meeting", "launch"]
    assert (rows[2]["apogee_km"], rows[2]["place"], rows[1]["people"]) == (
        "6000.0",
        "Sunan",
        "Yoon Suk Yeol; Fumio Kishida",
    )


def test_that_export_as_json_loses_nothing(article: Path, tmp_path: Path) -> None:
    library, copy = tmp_path / "l.dateline", tmp_path / "all.json"
    run("add", library, article, "--published", "2023-03-16")
    run("export", library, "-o", copy)
    whole = json.loads(copy.read_text())
    assert (len(whole["articles"]), len(whole["events"]), len(whole["links"])) == (1, 3, 2)
    assert whole["articles"][0]["text"] == article.read_text()


def test_that_an_ending_which_cannot_be_written_names_those_that_can(article: Path, tmp_path: Path) -> None:
    library = tmp_path / "l.dateline"
    run("add", library, article)
    status, _, err = run("export", library, "-o", tmp_path / "events.xls")
    assert status == 1
    assert ".csv, .json" in err


def test_that_a_library_which_is_not_there_is_not_made_by_looking_at_it(tmp_path: Path) -> None:
    status, _, err = run("check", tmp_path / "gone.dateline")
    assert status == 1
    assert "gone.dateline" in err
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "tests.csv"
    path.write_text("Date,Missile,Km,Odd\n2023-03-16,Hwasong-17,1000,a\nsoon,,,b\n")
    return path


def test_that_import_takes_good_rows_and_names_bad_ones(table: Path, tmp_path: Path) -> None:
    status, out, _ = run("import", tmp_path / "a.dateline", table)
    assert status == 1
    assert "  Date → start\n  Missile → name\n" in out
    assert "tests.csv: 1 event added, 1 row left out\nline 3: “soon” is no date, and there is no title\n" in out
    assert run("check", tmp_path / "a.dateline")[0] == 0


def test_that_a_dry_run_stores_nothing_and_keeps_the_mapping_that_can_be_given_back(
    table: Path, tmp_path: Path
) -> None:
    kept, library = tmp_path / "mapping.json", tmp_path / "a.dateline"
    status, out, _ = run("import", library, table, "--dry-run", "--save-mapping", kept)
    assert (status, library.exists()) == (0, False)
    assert out.splitlines()[-2:] == ["1 event in 2 rows, 1 bad row", "line 3: “soon” is no date, and there is no title"]
    assert "  3/4/2023 is read as 3 April, an event without a kind as launch" in out.splitlines()
    kept.write_text(kept.read_text().replace('"Km": "note"', '"Km": "range_km"'))
    run("import", library, table, "--mapping", kept)
    with Library(library, read_only=True) as opened:
        (event,) = opened.events.values()
    assert event.facts.launch is not None
    assert event.facts.launch.range_km == 1000


def test_that_a_library_goes_through_json_and_back(article: Path, tmp_path: Path) -> None:
    run("add", tmp_path / "a.dateline", article, "--published", "2023-03-16")
    run("export", tmp_path / "a.dateline", "-o", tmp_path / "a.json")
    status, out, _ = run("import", tmp_path / "b.dateline", tmp_path / "a.json")
    assert (status, out) == (0, "a.json: 3 events added, 1 article and 2 links added\n")


def test_that_import_refuses_what_is_no_table_by_name(tmp_path: Path) -> None:
    (tmp_path / "letter.csv").write_text("Dear Sir\n")
    status, _, err = run("import", tmp_path / "a.dateline", tmp_path / "letter.csv")
    assert (status, (tmp_path / "a.dateline").exists()) == (1, False)
    assert "letter.csv" in err


def test_that_a_damaged_library_is_told_with_the_way_to_repair_it(article: Path, tmp_path: Path) -> None:
    library = tmp_path / "a.dateline"
    run("add", library, article, "--published", "2023-03-16")
    Library(library).compact()
    library.write_bytes(library.read_bytes().replace(b"Freedom Shield", b"Freedom Shielx", 1))
    status, _, err = run("export", library, "-o", tmp_path / "a.csv")
    assert status == 1
    assert "damaged" in err
    assert "dateline check --repair" in err
    assert "kept as it reads now" in run("check", library, "--repair")[1]


def test_that_find_lists_what_words_and_filters_find_by_date(article: Path, tmp_path: Path) -> None:
    library = tmp_path / "a.dateline"
    run("add", library, article, "--published", "2023-03-16")
    status, out, _ = run("find", library, "kind:launch,drill", "missile")
    assert status == 0
    assert [line.split("  ")[0] for line in out.splitlines()] == ["2023-03-13", "2023-03-16T07:10+09:00"]
    assert run("find", library, "after:soon")[2] == "after:soon says nothing that can be looked for\n"
    assert run("find", library, "nothing of the sort") == (1, "", "")


def test_that_a_reader_who_leaves_early_costs_nothing(tmp_path: Path) -> None:
    table = tmp_path / "many.csv"
    table.write_text("title,date\n" + "".join(f"A{n},2023-13-{n}\n" for n in range(20_000)))
    library = tmp_path / "a.dateline"
    command = [sys.executable, "-m", "gui", "import", str(library), str(table)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as importing:
        assert importing.stdout is not None
        assert importing.stderr is not None
        assert importing.stdout.readline() == "  title → title\n"
        importing.stdout.close()
        assert importing.stderr.read() == ""
    with Library(library) as kept:
        assert len(kept.events) == 20_000


def test_that_find_takes_what_is_left_out_first_and_refuses_what_says_nothing(article: Path, tmp_path: Path) -> None:
    run("add", tmp_path / "a.dateline", article, "--published", "2023-03-16")
    status, out, _ = run("find", tmp_path / "a.dateline", "-kind:launch")
    assert (status, len(out.splitlines())) == (0, 2)
    status, out, err = run("find", tmp_path / "a.dateline", "range:>abc")
    assert (status, out, err) == (2, "", "range:>abc says nothing that can be looked for\n")


def test_that_a_month_of_publication_can_be_made_a_day_later_and_a_slip_is_refused(
    article: Path, tmp_path: Path
) -> None:
    library = tmp_path / "a.dateline"
    run("add", library, article, "--published", "2023-03")
    assert "1 skipped" in run("add", library, article, "--published", "2023")[1]
    assert "skipped" not in run("add", library, article, "--published", "2023-03-16")[1]
    with Library(library) as kept:
        assert [told.published for told in kept.articles.values()] == ["2023-03-16"]
        assert len([event for event in kept.events.values() if event.facts.start]) == 3
    with pytest.raises(SystemExit):
        run("add", library, article, "--published", "9999-12-31")


def test_that_a_table_imported_again_is_told_to_be_here(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("title,date\nA,2023-03-16\n")
    run("import", tmp_path / "a.dateline", table)
    assert run("import", tmp_path / "a.dateline", table)[1].endswith("t.csv: nothing new, 1 event here already\n")


def test_that_a_file_that_is_not_there_is_named_without_the_number_of_the_fault(tmp_path: Path) -> None:
    _, _, err = run("import", tmp_path / "a.dateline", tmp_path / "none.csv")
    assert err == f"dateline import: {tmp_path / 'none.csv'}: no such file or directory\n"
