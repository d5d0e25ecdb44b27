"""The dates of a row, from one cell or from several, and the cells that are kept in words instead."""

import pytest

from store.exchange.tables.column_mapping import Mapping
from store.exchange.tables.row import Row
from store.exchange.tables.row_dates import read_dates

When = tuple[str, str | None, bool] | None


def read(table_zone: str = "", /, **cells: str) -> tuple[When, list[str]]:
    """Start, end, whether they are approximate, and the notes; each column is called as its field."""
    row = Row(
        2, {field: [(field, words)] for field, words in cells.items() if words}, Mapping(fields={}, zone=table_zone)
    )
    when = read_dates(row)
    return (when.start, when.end, when.approximate) if when else None, row.notes


@pytest.mark.parametrize(
    ("cells", "start", "end"),
    [
        ({"start": "2023-03-16"}, "2023-03-16", None),
        ({"start": "16 March 2023"}, "2023-03-16", None),
        ({"start": "2023-03-13 to 2023-03-23"}, "2023-03-13", "2023-03-23"),
        ({"start": "2023-03-13", "end": "2023-03-23"}, "2023-03-13", "2023-03-23"),
        ({"start": "2023-03-13", "end": "2023-03-13"}, "2023-03-13", None),
        ({"start": "2023-03-13", "end": "23 March"}, "2023-03-13", "2023-03-23"),
        ({"start": "2023-03-13", "end": "n/a"}, "2023-03-13", None),
        ({"year": "2023"}, "2023", None),
        ({"year": "2023", "month": "3"}, "2023-03", None),
        ({"year": "2023", "month": "3", "day": "6"}, "2023-03-06", None),
        ({"year": "2023.0", "month": "3.0", "day": "16.0"}, "2023-03-16", None),
        ({"year": "2023", "month": "March", "day": "16"}, "2023-03-16", None),
        ({"year": "2023", "month": "0", "day": "00"}, "2023", None),
        ({"year": "2023", "month": "unknown"}, "2023", None),
        ({"start": "-", "year": "2023", "month": "3"}, "2023-03", None),
        ({"year": "2023", "month": "3", "day": "13", "end_day": "23"}, "2023-03-13", "2023-03-23"),
        ({"year": "2023", "month": "3", "day": "30", "end_month": "4", "end_day": "2"}, "2023-03-30", "2023-04-02"),
        ({"start": "2023-12-30", "end_year": "2024", "end_month": "1", "end_day": "2"}, "2023-12-30", "2024-01-02"),
        ({"start": "2023-03-16", "time": "07:10"}, "2023-03-16T07:10", None),
        ({"start": "2023-03-16", "time": "7:10 am", "zone": "KST"}, "2023-03-16T07:10+09:00", None),
        ({"start": "2023-03-16", "time": "?"}, "2023-03-16", None),
        ({"start": "2023-03-16", "time": "07:10", "end_time": "09:20"}, "2023-03-16T07:10", "2023-03-16T09:20"),
        ({"start": "2023-03-16", "time": "23:10", "end_time": "01:20"}, "2023-03-16T23:10", "2023-03-17T01:20"),
        ({"start": "2023-03-16", "time": "07:10", "end": "09:20"}, "2023-03-16T07:10", "2023-03-16T09:20"),
        ({"start": "2023-03-16 07:10", "time": "07:10"}, "2023-03-16T07:10", None),
        (
            {"start": "2023-03-16", "time": "07:10", "end_time": "09:20", "zone": "KST"},
            "2023-03-16T07:10+09:00", "2023-03-16T09:20+09:00",
        ),
    ],
)  # fmt: skip
def test_that_dates_are_read_from_one_cell_or_several(cells: dict[str, str], start: str, end: str | None) -> None:
    assert read(**cells) == ((start, end, False), [])


@pytest.mark.parametrize(
    ("cells", "when", "notes"),
    [
        ({"start": "sometime"}, None, ["start: sometime"]),
        ({"start": "sometime", "time": "7:10", "zone": "KST"}, None, ["start: sometime", "time: 7:10", "zone: KST"]),
        ({"start": "sometime", "zone": "KST"}, None, ["start: sometime"]),
        ({"month": "3"}, None, ["month: 3"]),
        ({"start": "2023-03-16", "end": "2023-03-10"}, ("2023-03-16", None, False), ["end: 2023-03-10"]),
        ({"start": "2023-03-16", "end": "later"}, ("2023-03-16", None, False), ["end: later"]),
        ({"start": "2023-03-16", "time": "dawn"}, ("2023-03-16", None, False), ["time: dawn"]),
        ({"start": "2023-03", "time": "07:10"}, ("2023-03", None, False), ["time: 07:10"]),
        ({"start": "2023-03", "end_time": "07:10"}, ("2023-03", None, False), ["end_time: 07:10"]),
        ({"start": "2023-03-16", "end_time": "noonish"}, ("2023-03-16", None, False), ["end_time: noonish"]),
        ({"start": "2023-03-16", "zone": "Nowhere"}, ("2023-03-16", None, False), ["zone: Nowhere"]),
        ({"start": "2023-03-16", "zone": "n/a"}, ("2023-03-16", None, False), []),
        ({"year": "2023", "day": "16"}, ("2023", None, False), ["day: 16"]),
        ({"start": "2023-03-16 99:99"}, ("2023-03-16", None, False), ["start: 2023-03-16 99:99"]),
        ({"start": "1500 BC"}, None, ["start: 1500 BC"]),
        ({"start": "about 2023"}, ("2023", None, True), []),
        ({"start": "2023-03-13", "end": "about 23 March 2023"}, ("2023-03-13", "2023-03-23", True), []),
        ({"year": "2023", "month": "13"}, ("2023", None, False), ["year: 2023", "month: 13"]),
    ],
)
def test_that_what_is_not_understood_is_kept_in_words(cells: dict[str, str], when: When, notes: list[str]) -> None:
    assert read(**cells) == (when, notes)


def test_that_the_zone_of_the_table_holds_for_rows_without_one() -> None:
    at_seoul = ("2023-03-16T07:10+09:00", None, False)
    assert read("Asia/Seoul", start="2023-03-16", time="07:10") == (at_seoul, [])
    assert read("UTC", start="2023-03-16", time="07:10", zone="KST") == (at_seoul, [])
