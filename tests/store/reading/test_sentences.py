"""Sentences as news has them, each with the event that it reports. Published on Thursday 16 March 2023.

A start ending in ~ may be a few days off: the sentence tells it vaguely. "any": the sentence leaves it open.
"""

import pytest

from store.moment import first_day
from tests.conftest import reading_of

VAGUE_DAYS = 5
CASES = [
    (
        "North Korea has fired an unidentified ballistic missile towards the East Sea, South Korea's military said on Thursday.",
        "launch",
        "2023-03-16",
        "occurred",
    ),
    (
        "The North carried out a test of a new long-range cruise missile over the weekend.",
        "launch",
        "2023-03-11~",
        "occurred",
    ),
    ("Iran said on Tuesday it had successfully tested a hypersonic missile.", "launch", "2023-03-14", "occurred"),
    (
        "Russia conducted a test launch of a Yars intercontinental ballistic missile from the Plesetsk cosmodrome on March 1.",
        "launch",
        "2023-03-01",
        "occurred",
    ),
    (
        "A Minuteman III lifted off from Vandenberg Space Force Base at 11:01 p.m. Pacific time on Feb. 9.",
        "launch",
        "2023-02-09",
        "occurred",
    ),
    (
        "India successfully conducted the flight test of Agni-V from Abdul Kalam Island on December 15, 2022.",
        "launch",
        "2022-12-15",
        "occurred",
    ),
    ("Pakistan test-fired a Shaheen-III on Wednesday, its army said.", "launch", "2023-03-15", "occurred"),
    (
        "China put three satellites into orbit on Monday aboard a Long March-2D rocket.",
        "launch",
        "2023-03-13",
        "occurred",
    ),
    (
        "SpaceX's Falcon 9 rocket blasted off from Cape Canaveral on Tuesday with 40 satellites.",
        "launch",
        "2023-03-14",
        "occurred",
    ),
    (
        "Two short-range ballistic missiles were launched from Jangyon between 7:41 and 7:51 a.m. on Tuesday.",
        "launch",
        "2023-03-14",
        "occurred",
    ),
    ("The launch took place on Sunday morning from a submarine off Sinpo.", "launch", "2023-03-12", "occurred"),
    ("Japan plans to launch its H3 rocket on April 20.", "launch", "2023-04-20", "planned"),
    ("The first launch attempt on Feb. 17 was aborted seconds before liftoff.", "launch", "2023-02-17", "cancelled"),
    (
        "Pyongyang launched a Hwasong-15 on Feb. 18 and two more missiles two days later.",
        "launch",
        "2023-02-18",
        "occurred",
    ),
    (
        "Ukraine's air force said Russia launched 81 missiles at Ukrainian cities on Thursday last week.",
        "launch",
        "2023-03-09",
        "occurred",
    ),
    ("Last month's launch of an ICBM was the first this year.", "launch", "2023-02", "occurred"),
    ("North Korea's latest launch, on Tuesday, involved two short-range missiles.", "launch", "2023-03-14", "occurred"),
    ("It was the first ICBM launch since Nov. 18.", "launch", "2022-11-18", "occurred"),
    (
        "South Korea and the United States will stage the Freedom Shield exercise from March 13 to 23.",
        "drill",
        "2023-03-13",
        "any",
    ),
    ("The allies kicked off an 11-day joint exercise on Monday.", "drill", "2023-03-13", "occurred"),
    (
        "Chinese, Russian and Iranian warships began joint naval drills in the Gulf of Oman on Wednesday.",
        "drill",
        "2023-03-15",
        "occurred",
    ),
    ("Taiwan's annual Han Kuang exercises will be held in July.", "drill", "2023-07", "planned"),
    ("The Philippines and the US open their largest Balikatan exercise on April 11.", "drill", "2023-04-11", "planned"),
    ("NATO's Steadfast Noon exercise ended on Sunday.", "drill", "2023-03-12~", "occurred"),
    (
        "A B-52 bomber flew with South Korean fighters in a combined air drill on March 6.",
        "drill",
        "2023-03-06",
        "occurred",
    ),
    (
        "The three countries held a trilateral missile defense exercise in the East Sea on Feb. 22.",
        "drill",
        "2023-02-22",
        "occurred",
    ),
    ("China's military conducted live-fire drills around Taiwan last August.", "drill", "2022-08", "occurred"),
    ("The drills, which run until March 23, include field training.", "drill", "any", "occurred"),
    (
        "Russia and Belarus postponed the Zapad exercise that was planned for September.",
        "drill",
        "2023-09",
        "cancelled",
    ),
    ("Chinese President Xi Jinping will visit Moscow from March 20 to 22.", "meeting", "2023-03-20", "planned"),
    (
        "Foreign Minister Park Jin held talks with his Japanese counterpart Yoshimasa Hayashi in Munich on Feb. 18.",
        "meeting",
        "2023-02-18",
        "occurred",
    ),
    (
        "U.S. Secretary of State Antony Blinken spoke by phone with South Korean Foreign Minister Park Jin on Wednesday.",
        "meeting",
        "2023-03-15",
        "occurred",
    ),
    (
        "The UN Security Council is scheduled to meet on Monday to discuss the launch.",
        "meeting",
        "2023-03-20",
        "planned",
    ),
    (
        "South Korea's presidential office convened an emergency National Security Council meeting on Thursday.",
        "meeting",
        "2023-03-16",
        "occurred",
    ),
    ("Biden and Xi met face to face in Bali last November.", "meeting", "2022-11", "occurred"),
    (
        "Indian Prime Minister Narendra Modi hosted Japanese Prime Minister Fumio Kishida in New Delhi on Monday.",
        "meeting",
        "2023-03-13",
        "occurred",
    ),
    ("The leaders of the Quad held a summit in Tokyo in May last year.", "meeting", "2022-05", "occurred"),
    (
        "President Vladimir Putin received Chinese Defence Minister Li Shangfu at the Kremlin on Sunday.",
        "meeting",
        "2023-03-12",
        "occurred",
    ),
    ("Trump and Kim met in Singapore in June 2018 and in Hanoi in February 2019.", "meeting", "2018-06", "occurred"),
    ("A summit between Yoon and Biden is set for April 26 in Washington.", "meeting", "2023-04-26", "planned"),
    ("Blinken put off his trip to Beijing planned for Feb. 5.", "meeting", "2023-02-05", "cancelled"),
    ("Kishida arrived in Seoul on Sunday for talks with Yoon.", "meeting", "2023-03-12~", "occurred"),
    (
        "In a phone call on Thursday, Japanese Prime Minister Fumio Kishida and U.S. President Joe Biden agreed to respond firmly.",
        "meeting",
        "2023-03-16",
        "occurred",
    ),
    (
        "German Chancellor Olaf Scholz travelled to Washington on March 3 to meet President Joe Biden.",
        "meeting",
        "2023-03-03",
        "occurred",
    ),
    ("The foreign ministers of Russia and North Korea met in Moscow on Tuesday.", "meeting", "2023-03-14", "occurred"),
    (
        "Defence officials from the United States, Japan and South Korea held a video conference on Thursday.",
        "meeting",
        "2023-03-16",
        "occurred",
    ),
    ("Talks between the two Koreas at Panmunjom on Jan. 9, 2018 led to the thaw.", "meeting", "2018-01-09", "occurred"),
    ("Russian Foreign Minister Sergey Lavrov is due in Pyongyang next week.", "meeting", "2023-03-23~", "planned"),
    (
        "The Security Council held an open briefing on Feb. 20 after the launch of an ICBM.",
        "meeting",
        "2023-02-20",
        "occurred",
    ),
    ("Mr. Kim will travel to Russia for a summit with Mr. Putin in April.", "meeting", "2023-04", "planned"),
    ("North Korea conducted its sixth nuclear test on Sept. 3, 2017.", "nuclear_test", "2017-09-03", "occurred"),
    (
        "It has carried out six underground nuclear tests, most recently in September 2017.",
        "nuclear_test",
        "2017-09",
        "occurred",
    ),
    ("Pakistan tested nuclear devices in May 1998.", "nuclear_test", "1998-05", "occurred"),
    ("Pyongyang's first nuclear test, in October 2006, drew sanctions.", "nuclear_test", "2006-10", "occurred"),
]


def matches(start: str | None, wanted: str) -> bool:
    if wanted == "any":
        return True
    if wanted.endswith("~"):
        return start is not None and abs((first_day(start) - first_day(wanted[:-1])).days) <= VAGUE_DAYS
    return start is not None and start.startswith(wanted)


@pytest.mark.parametrize(("sentence", "kind", "start", "status"), CASES)
def test_that_a_sentence_gives_its_event_on_its_day(sentence: str, kind: str, start: str, status: str) -> None:
    text = f"A quiet headline about the region\n\nNothing else was said in the capital that day.\n\n{sentence}\n"
    found = [(event.kind, event.facts.start, event.facts.status) for event in reading_of(text, "2023-03-16").events]
    assert any(k == kind and matches(s, start) and status in (st, "any") for k, s, st in found), found
