"""Two scenes of the design: the second half of 2017 at rest, and a Hwasong-17 of March 2023 with its links."""

from store.model.documents import (
    BEFORE,
    DRILL,
    LAUNCH,
    MEETING,
    NUCLEAR_TEST,
    PLANNED,
    RESPONSE,
    USER,
    Event,
    Facts,
    LaunchFacts,
    Link,
    Place,
)

KP, UN = ("KP",), ("US", "KP")


def launch(key: str, start: str, name: str, missile_class: str, place: str, count: int | None = None) -> Event:
    facts = Facts(
        start=start, actors=KP, place=Place(name=place, country="KP"),
        launch=LaunchFacts(name=name, missile_class=missile_class, count=count),
    )  # fmt: skip
    title = f"{count} {name}" if count else name
    return Event(id=key, kind=LAUNCH, title=title, facts=facts)


def drill(key: str, name: str, start: str, end: str) -> Event:
    return Event(id=key, kind=DRILL, title=name, facts=Facts(start=start, end=end, actors=("KR", "US")))


def meeting(key: str, name: str, start: str, status: str = "occurred") -> Event:
    return Event(id=key, kind=MEETING, title=name, facts=Facts(start=start, actors=UN, status=status))


def nuclear_test(key: str, start: str) -> Event:
    place = Place(name="Punggye-ri", country="KP")
    return Event(id=key, kind=NUCLEAR_TEST, title="Punggye-ri", facts=Facts(start=start, actors=KP, place=place))


AT_REST = [
    launch("h12-may", "2017-05-14", "Hwasong-12", "IRBM", "Kusong"),
    launch("h14-1", "2017-07-04", "Hwasong-14", "ICBM", "Panghyon"),
    launch("h14-2", "2017-07-28", "Hwasong-14", "ICBM", "Mupyong-ni"),
    launch("scud", "2017-08-26", "Scud-B MaRV", "SRBM", "Kittaeryong", 3),
    launch("h12-1", "2017-08-29", "Hwasong-12", "IRBM", "Sunan"),
    launch("h12-2", "2017-09-15", "Hwasong-12", "IRBM", "Sunan"),
    launch("h15", "2017-11-29", "Hwasong-15", "ICBM", "Pyongsong"),
    launch("h12-jan", "2022-01-30", "Hwasong-12", "IRBM", "Mupyong-ni"),
    launch("h15-feb", "2023-02-18", "Hwasong-15", "ICBM", "Sunan"),
    nuclear_test("test-5", "2016-09-09"),
    nuclear_test("test-6", "2017-09-03"),
    drill("ufg-16", "Ulchi Freedom Guardian", "2016-08-22", "2016-09-02"),
    drill("ufg-17", "Ulchi Freedom Guardian", "2017-08-21", "2017-08-31"),
    drill("ace-16", "Vigilant Ace", "2016-12-05", "2016-12-09"),
    drill("ace", "Vigilant Ace", "2017-12-04", "2017-12-08"),
    meeting("2371", "Security Council, res. 2371", "2017-08-05"),
    meeting("nsc", "National Security Council, Seoul", "2017-09-03"),
    meeting("talks", "Security Council, emergency talks", "2017-09-04", PLANNED),
    meeting("2375", "Security Council, res. 2375", "2017-09-11"),
    meeting("2397", "Security Council, res. 2397", "2017-12-22"),
]
AT_REST_LINKS = {
    "own-1": Link(source="2371", target="h14-2", relation=RESPONSE, basis=USER),
    "own-2": Link(source="2375", target="test-6", relation=RESPONSE, basis=USER),
    "own-3": Link(source="2397", target="h15", relation=RESPONSE, basis=USER),
    "said-1": Link(source="nsc", target="test-6", relation=RESPONSE, quote="The council met at once."),
    "said-2": Link(source="h12-1", target="test-6", relation=BEFORE, quote="Five days after the launch it tested."),
    "said-3": Link(source="talks", target="test-6", relation=RESPONSE, quote="The council will meet on Monday."),
}
SELECTED = [
    launch("h17-nov", "2022-11-18", "Hwasong-17", "ICBM", "Sunan"),
    launch("h15", "2023-02-18", "Hwasong-15", "ICBM", "Sunan"),
    launch("kn25", "2023-02-20", "KN-25", "SRBM", "Sukchon", 2),
    launch("cruise", "2023-02-23", "Hwasal-2", "cruise", "Kim Chaek", 4),
    launch("kn23-1", "2023-03-09", "KN-23", "SRBM", "Nampo", 6),
    launch("kn23-2", "2023-03-14", "KN-23", "SRBM", "Jangyon", 2),
    launch("h17", "2023-03-16", "Hwasong-17", "ICBM", "Sunan"),
    launch("kn23-3", "2023-03-19", "KN-23", "SRBM", "Tongchang-ri"),
    launch("h18", "2023-04-13", "Hwasong-18", "ICBM", "Pyongyang"),
    drill("shield", "Freedom Shield", "2023-03-13", "2023-03-23"),
    meeting("tokyo", "Yoon and Kishida, Tokyo", "2023-03-16"),
    meeting("council", "UN Security Council", "2023-03-20"),
    meeting("g7", "G7 foreign ministers", "2023-04-17"),
]
SELECTED_LINKS = {
    "said-1": Link(source="h17", target="tokyo", relation=BEFORE, quote="Hours before the summit it fired."),
    "said-2": Link(source="council", target="h17", relation=RESPONSE, quote="The council met over the launch."),
}
