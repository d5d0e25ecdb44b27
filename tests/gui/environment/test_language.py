"""Every word of the window is there in Korean and Japanese, with all that is filled in; dates read as people there write them."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from gui.application.qt_application import make_application
from gui.environment.language import CONTEXT, LANGUAGES, Language, system_language
from gui.timeline.layout.time_ticks import make_ticks
from store.editing.fields import Typed, understood, words_of
from store.language.intervals import interval_label
from store.language.labels import date_label
from store.language.translate import tr, tr_n
from store.model.documents import Event, Facts
from store.model.partial_dates import wall_span
from tests.tools.translations import FOLDER, texts, translations

HELD = re.compile(r"\{(\w+)\}")
REORDERED = ("{day} to {end}", "{day} {month} to {end}")
"""Texts whose placeholders a language may choose from: a span of days told in another order."""
CODES = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def speak(qtbot: QtBot) -> Iterator[Language]:
    language = Language(make_application())
    yield language
    language.choose("en")


@pytest.mark.parametrize("code", CODES)
def test_that_every_text_of_the_code_is_translated_and_nothing_else(code: str) -> None:
    known = translations(FOLDER / f"{code}.ts")
    assert [text for text in texts() if not known.get(text)] == []
    assert set(known) - set(texts()) == set()


@pytest.mark.parametrize("code", CODES)
def test_that_a_translation_fills_in_what_its_text_does(code: str) -> None:
    wrong = [
        text
        for text, told in translations(FOLDER / f"{code}.ts").items()
        if set(HELD.findall(told)) != set(HELD.findall(text)) and text not in REORDERED
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_that_keys_and_file_patterns_stay(code: str) -> None:
    known = translations(FOLDER / f"{code}.ts")
    for text, told in known.items():
        assert text.partition("\t")[2] == told.partition("\t")[2], text
        assert re.findall(r"\*\.\w+", text) == re.findall(r"\*\.\w+", told), text
        assert text.count(";;") == told.count(";;"), text
        if "&" in text and "&&" not in text:
            assert told.count("&") == 1, text


@pytest.mark.parametrize("code", CODES)
def test_that_what_the_program_reads_says_what_translators_wrote(code: str, qtbot: QtBot) -> None:
    translator = QTranslator()
    data = (FOLDER / f"{code}.qm").read_bytes()
    assert translator.load(data)
    for text, told in translations(FOLDER / f"{code}.ts").items():
        assert translator.translate(CONTEXT, text) == told, text


@pytest.mark.parametrize(
    ("code", "day", "span", "month", "apart"),
    [
        ("ko", "2023년 3월 16일(목), 07:10 KST", "2023년 3월 13일~2023년 3월 23일", "2023년 3월", "3일 전"),
        ("ja", "2023年3月16日(木), 07:10 KST", "2023年3月13日〜2023年3月23日", "2023年3月", "3日前"),
    ],
)
def test_that_dates_are_told_as_people_write_them(
    speak: Language, code: str, day: str, span: str, month: str, apart: str
) -> None:
    speak.choose(code)
    assert date_label(Facts(start="2023-03-16T07:10+09:00")) == day
    assert date_label(Facts(start="2023-03-13", end="2023-03-23")) == span
    assert date_label(Facts(start="2023-03")) == month
    assert interval_label(Facts(start="2023-03-13"), Facts(start="2023-03-16")) == apart


@pytest.mark.parametrize(
    ("code", "months", "day"),
    [("ko", ["2월", "3월", "4월"], "2023년 3월 16일(목)"), ("ja", ["2月", "3月", "4月"], "2023年3月16日(木)")],
)
def test_that_the_time_axis_speaks_the_language_that_was_chosen_last(
    speak: Language, code: str, months: list[str], day: str
) -> None:
    first, last = (wall_span(words)[0] for words in ("2023-02-01", "2023-04-28"))
    english, _ = make_ticks(first, last, (last - first) / 150)
    speak.choose(code)
    told, _ = make_ticks(first, last, (last - first) / 150)
    assert ([tick.label for tick in english], [tick.label for tick in told]) == (["Feb", "Mar", "Apr"], months)
    noon, evening = (wall_span(f"2023-03-16T{hour}:00")[0] for hour in (12, 18))
    assert make_ticks(noon, evening, 60.0)[1][0].label == day


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "facts",
    [
        Facts(start="2023-03-16T07:10+09:00"),
        Facts(start="2023-03-13", end="2023-03-23"),
        Facts(start="2023", approximate=True),
    ],
)
def test_that_a_date_that_is_edited_is_understood_as_the_same(speak: Language, code: str, facts: Facts) -> None:
    speak.choose(code)
    event = Event(id="e", kind="launch", title="A launch", facts=facts)
    for field in ("when", "kind", "status"):
        assert understood(field, Typed(event, words_of(event, field))).values
    values = understood("when", Typed(event, words_of(event, "when"))).values
    assert (values["start"], values["end"], values.get("approximate", False)) == (
        facts.start,
        facts.end,
        facts.approximate,
    )


def test_that_a_language_that_is_not_known_is_english(speak: Language) -> None:
    speak.choose("ko")
    assert tr("Table") != "Table"
    speak.choose("en")
    assert (tr("Table"), tr_n(1, "{n} event", "{n} events"), tr_n(2, "{n} event", "{n} events")) == (
        "Table",
        "1 event",
        "2 events",
    )
    assert system_language() in LANGUAGES
    assert QCoreApplication.translate(CONTEXT, "Table") == "Table"
