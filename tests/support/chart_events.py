"""Events for charts."""

from store.model.documents import CANCELLED, DRILL, LAUNCH, Event, Facts, LaunchFacts


def launch(key: str, start: str | None, missile_class: str | None = None, **facts: float) -> Event:
    facts_of_launch = LaunchFacts(
        missile_class=missile_class, range_km=facts.get("range_km"), apogee_km=facts.get("apogee_km")
    )
    return Event(id=key, kind=LAUNCH, title=key, facts=Facts(start=start, launch=facts_of_launch))


EVENTS = [
    launch("a", "2022-11-18", "ICBM", range_km=1000, apogee_km=6100),
    launch("b", "2022-11-18T10:14+09:00", "SRBM"),
    launch("c", "2023-02", "SRBM", range_km=380, apogee_km=50),
    launch("d", "2023", None),
    launch("e", None, "ICBM"),
    Event(id="f", kind=DRILL, title="f", facts=Facts(start="2023-03-13", end="2023-03-23")),
    Event(id="g", kind=LAUNCH, title="g", facts=Facts(status=CANCELLED, start="2023-05-30")),
]
