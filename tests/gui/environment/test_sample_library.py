"""The sample library is what a new user sees first.

Each event below was read against its article. One that the articles also tell is still missed: South Korea's volley of
five missiles within two hours of the launch of 24 March 2022, which is told without a date of its own.
"""

from pathlib import Path

import pytest

from gui.environment.sample_library import make_sample, open_sample, sample_path
from store.library.state.integrity import find_faults

EVENTS = [
    ("2016-01-06", "nuclear_test", "occurred", "North Korea: nuclear test at Punggye-ri"),
    ("2016-09-09", "nuclear_test", "occurred", "North Korea: nuclear test at Punggye-ri"),
    ("2017-08-29", "launch", "occurred", "North Korea fires Hwasong-12"),
    ("2017-09-03", "meeting", "occurred", "South Korea: National Security Council"),
    ("2017-09-03T12:00+08:30", "nuclear_test", "occurred", "North Korea: nuclear test at Punggye-ri"),
    ("2017-09-04", "meeting", "planned", "UN Security Council"),
    ("2019-04-25", "meeting", "occurred", "Kim Jong Un and Putin, Vladivostok"),
    ("2022-03-16", "launch", "occurred", "North Korea fires an ICBM"),
    ("2022-03-24", "launch", "occurred", "South Korea fires 5 missiles"),
    ("2022-03-24", "meeting", "occurred", "G7: meeting, Brussels"),
    ("2022-03-24T14:33+09:00", "launch", "occurred", "North Korea fires an ICBM from Sunan"),
    ("2022-03-25", "meeting", "planned", "UN Security Council"),
    ("2022-10-31", "drill", "occurred", "Vigilant Storm"),
    ("2022-11-03", "launch", "occurred", "North Korea fires an ICBM"),
    ("2022-11-17", "launch", "occurred", "North Korea fires an SRBM from Wonsan"),
    ("2022-11-18", "meeting", "occurred", "US, JP, KR, AU, CA and NZ: meeting, Bangkok"),
    ("2022-11-18T10:14+09:00", "launch", "occurred", "North Korea fires Hwasong-17 from Sunan"),
    ("2023-02-05", "meeting", "cancelled", "United States and China: meeting, Beijing"),
    ("2023-02-18", "launch", "occurred", "North Korea fires an ICBM"),
    ("2023-02-22", "drill", "occurred", "Joint drill: Japan, United States and South Korea, Sea of Japan"),
    ("2023-03-09", "launch", "occurred", "North Korea fires 6 missiles from Nampo"),
    ("2023-03-12", "launch", "occurred", "North Korea fires 2 cruise missiles from Sinpo"),
    ("2023-03-13", "drill", "occurred", "Freedom Shield"),
    ("2023-03-14", "launch", "occurred", "North Korea fires 2 SRBM from Jangyon"),
    ("2023-03-16", "meeting", "occurred", "South Korea: National Security Council"),
    ("2023-03-16", "meeting", "planned", "Yoon and Kishida, Tokyo"),
    ("2023-03-16T07:10+09:00", "launch", "occurred", "North Korea fires Hwasong-17 from Sunan"),
    ("2023-03-20", "meeting", "planned", "UN Security Council"),
    ("2023-04-13T07:23+09:00", "launch", "occurred", "North Korea fires Hwasong-18 from Pyongyang"),
    ("2023-04-17", "drill", "planned", "Joint drill: South Korea and United States"),
    ("2023-04-26", "meeting", "planned", "Yoon and Biden, Washington"),
    ("2023-05-24", "launch", "cancelled", "South Korea calls off launch of Nuri"),
    ("2023-05-25", "launch", "occurred", "South Korea launches Nuri from Naro Space Center"),
    ("2023-05-31", "meeting", "occurred", "South Korea: National Security Council"),
    ("2023-05-31T06:27+09:00", "launch", "occurred", "North Korea launches Chollima-1 from Tongchang-ri"),
    ("2023-06-02", "meeting", "planned", "UN Security Council"),
    ("2023-06-18", "meeting", "occurred", "Blinken and Qin, Beijing"),
    ("2023-06-19", "meeting", "planned", "Blinken and Xi"),
    ("2023-08-18", "meeting", "occurred", "Biden, Kishida and Yoon, Camp David"),
    ("2023-08-21", "drill", "planned", "Ulchi Freedom Shield"),
    ("2023-09-13", "meeting", "occurred", "Putin and Kim Jong Un, Vostochny Cosmodrome"),
    ("2023-09-13T11:43+09:00", "launch", "occurred", "North Korea fires 2 SRBM from Sunan"),
]


def test_that_the_sample_gives_these_events_and_no_false_one(tmp_path: Path) -> None:
    with make_sample(tmp_path / "Sample.dateline") as library:
        assert sorted((e.facts.start or "", e.kind, e.facts.status, e.title) for e in library.events.values()) == EVENTS
        assert find_faults(library) == []


def test_that_what_was_added_to_the_sample_is_there_when_it_is_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    open_sample().close()
    assert sample_path().is_relative_to(tmp_path)
    before = sample_path().stat().st_ino
    with open_sample() as again:
        assert len(again.events) == len(EVENTS)
    assert sample_path().stat().st_ino == before
