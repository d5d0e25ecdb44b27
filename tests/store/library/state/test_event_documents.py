"""The events in memory: like a dictionary of events, whatever part of them is still JSON."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from store.library.state import event_documents
from store.library.state.event_documents import EventDocuments
from store.model.documents import Event, Facts, Report
from store.model.event_outline import EventOutline


def event_of(key: str, start: str | None = "2023-03-16", title: str = "A launch") -> Event:
    reports = (Report(article="a1", evidence=(), facts=Facts()),)
    return Event(id=key, kind="launch", title=title, facts=Facts(start=start), reports=reports)


def encode(event: Event) -> Raw:
    return Raw(msgspec.json.encode(event))


def table_of(*events: Event) -> EventDocuments:
    return EventDocuments({event.id: encode(event) for event in events})


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three events make a library large, of which two are kept decoded."""
    monkeypatch.setattr(event_documents, "FEW", 2)
    monkeypatch.setattr(event_documents, "MOST_DECODED", 2)


KEYS = st.sampled_from("abcd")
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), KEYS, st.sampled_from(["One", "Two"])),
        st.tuples(st.just("drop"), KEYS, st.just("")),
        st.tuples(st.just("get"), KEYS, st.just("")),
        st.tuples(st.just("ahead"), KEYS, st.just("")),
    ),
    max_size=30,
)


@pytest.mark.usefixtures("large")
@given(actions=ACTIONS)
def test_that_it_is_like_a_dictionary_however_much_of_it_is_decoded(actions: list[tuple[str, str, str]]) -> None:
    plain = {key: event_of(key) for key in "abc"}
    table = table_of(*plain.values())
    for action, key, title in actions:
        if action == "put":
            plain[key] = event_of(key, title=title)
            table.put(plain[key], encode(plain[key]))
        elif action == "drop":
            plain.pop(key, None)
            table.drop(key)
        elif action == "get":
            assert table.get(key) == plain.get(key)
        else:
            table.decode_some(1)
        assert [(one.id, one.facts.start) for one in table.outlines()] == [
            (one.id, one.facts.start) for one in plain.values()
        ]
    assert dict(table) == plain
    assert list(table) == list(plain)
    assert (len(table), "a" in table) == (len(plain), "a" in plain)


def test_that_a_damaged_event_of_a_small_library_is_found_at_once() -> None:
    with pytest.raises(msgspec.DecodeError):
        EventDocuments({"a": Raw(b'{"id": 7}')})


@pytest.mark.usefixtures("large")
def test_that_one_of_a_large_library_is_found_when_it_is_decoded() -> None:
    damaged = Raw(b'{"id": "c", "kind": "launch", "title": 7, "facts": {}}')
    table = EventDocuments({**{key: encode(event_of(key)) for key in "ab"}, "c": damaged})
    assert table["a"] == event_of("a")
    with pytest.raises(msgspec.DecodeError):
        _ = table["c"]


@pytest.mark.usefixtures("large")
def test_that_no_more_are_kept_decoded_than_there_is_room_for() -> None:
    table = table_of(*map(event_of, "abcd"))
    while table.decode_some(1):
        pass
    assert table["a"] is table["a"]
    assert table["d"] is not table["d"]
    assert table["d"] == event_of("d")
    table.drop("a")
    assert table["d"] is table["d"], "what is dropped makes room"


def test_that_an_outline_has_what_indexes_and_columns_need() -> None:
    whole = msgspec.structs.replace(event_of("a"), review="waiting", parts=(event_of("a"), event_of("b")))
    outline = msgspec.json.decode(encode(whole), type=EventOutline)
    assert (outline.id, outline.kind, outline.review) == (whole.id, whole.kind, whole.review)
    assert (outline.facts.start, outline.facts.end) == (whole.facts.start, whole.facts.end)
    assert [report.article for report in outline.reports] == ["a1"]
    assert [part.id for part in outline.parts] == ["a", "b"]
