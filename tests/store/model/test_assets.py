"""The tables that someone who does not program can extend: every row must be usable."""

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from store.model.assets import open_asset, read_table, split_names
from store.reading.text.lexicon import Lexicon, LexiconTerm, lexicon, tokens

CLASSES = {
    "ICBM",
    "IRBM",
    "MRBM",
    "SRBM",
    "SLBM",
    "ballistic",
    "cruise",
    "hypersonic",
    "satellite",
    "artillery",
    "interceptor",
    "other",
    "",
}


def test_that_every_place_lies_on_the_globe_and_in_a_known_kind() -> None:
    for row in read_table("gazetteer"):
        assert -90 <= float(row["lat"]) <= 90, row
        assert -180 <= float(row["lon"]) <= 180, row
        assert row["kind"] in {"site", "city", "region", "sea", "port", "venue", "place", "nuclear"}, row


def test_that_every_state_has_a_zone_that_exists_and_a_code_of_its_own() -> None:
    rows = read_table("lexicon/states")
    assert max(Counter(row["code"] for row in rows).values()) == 1
    assert all(ZoneInfo(row["zone"]) for row in rows if row["zone"])


def test_that_every_weapon_has_a_class_of_the_labelling_guide() -> None:
    assert {row["class"] for row in read_table("lexicon/weapons")} <= CLASSES


def test_that_leaders_and_exercises_name_known_states() -> None:
    known = {row["code"] for row in read_table("lexicon/states")}
    assert {row["state"] for row in read_table("lexicon/leaders")} <= known
    assert {code for row in read_table("lexicon/exercises") for code in row["actors"].split()} <= known


@pytest.mark.parametrize(
    "name", ["gazetteer", "lexicon/states", "lexicon/weapons", "lexicon/exercises", "lexicon/leaders", "lexicon/words"]
)
def test_that_every_table_names_its_source(name: str) -> None:
    head = open_asset(f"{name}.tsv").read_text("utf-8").split("\n")
    assert any("Source:" in line for line in head[:4])


def test_that_a_name_is_found_only_as_it_is_written_or_in_capitals() -> None:
    small = Lexicon([("Grom", LexiconTerm("drill_name", "Grom", cased=True))])
    found = [bool(small.terms(tokens(word))) for word in ("Grom", "GROM", "grom")]
    assert found == [True, True, False]


def test_that_the_longest_name_wins() -> None:
    first, stop, _ = lexicon().terms(tokens("Ulchi Freedom Shield"))[0]
    assert (first, stop) == (0, 3)


def test_that_a_missing_asset_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-table"):
        read_table("no-such-table")


def test_that_alternatives_in_a_cell_are_parted_by_a_bar() -> None:
    assert split_names("a| b |") == ("a", "b")
