"""Seeded events for measurements: launches, drills and meetings over 1984 to 2026, of the size of those that articles tell."""

import random
from datetime import date, timedelta

from store.model.documents import DRILL, LAUNCH, MEETING, Event, Evidence, Facts, LaunchFacts, Place, Report

FIRST = date(1984, 1, 1)
DAYS = 42 * 365
STATES = ("KP", "KR", "US", "JP", "CN", "RU", "IN", "PK", "IR")
NAMES = (
    "Hwasong-17",
    "Hwasong-12",
    "KN-23",
    "Agni-V",
    "Shaheen-III",
    "Minuteman III",
    "Sarmat",
    "DF-41",
    "Pukguksong-3",
)
PLACES = (("Sunan", 39.2, 125.67), ("Wonsan", 39.15, 127.43), ("Tokyo", 35.68, 139.69), ("Chandipur", 21.45, 87.02))
WORDS = [
    "military", "fired", "missile", "toward", "sea", "east", "coast", "officials", "said", "exercise", "allies", "leaders", "met",
    "talks", "capital", "warned", "launch", "test", "flight", "range", "apogee", "statement", "ministry", "defence", "morning",
]  # fmt: skip


def seeded_events(count: int, seed: int = 1) -> list[Event]:
    """That many events, the same at each call."""
    chance = random.Random(seed)
    return [_event(number, chance) for number in range(count)]


def _event(number: int, chance: random.Random) -> Event:
    kind = chance.choices((LAUNCH, DRILL, MEETING), (5, 2, 3))[0]
    day = FIRST + timedelta(days=chance.randrange(DAYS))
    name, (place, lat, lon) = chance.choice(NAMES), chance.choice(PLACES)
    facts = Facts(
        start=day.isoformat(),
        end=(day + timedelta(days=chance.randint(1, 14))).isoformat() if kind == DRILL else None,
        dated_by=f"“{day:%A}” in an article of {day.day} {day:%B %Y}",
        actors=tuple(chance.sample(STATES, 1 if kind == LAUNCH else 2)),
        people=("Yoon Suk Yeol", "Fumio Kishida") if kind == MEETING else (),
        place=Place(name=place, lat=lat, lon=lon, country="KP"),
        launch=LaunchFacts(count=1, missile_class="ICBM", name=name, range_km=float(chance.randint(200, 6000)))
        if kind == LAUNCH
        else None,
    )
    quote = " ".join(chance.choices(WORDS, k=24))
    report = Report(
        article=f"a{number // 3}", evidence=(Evidence(start=10, end=10 + len(quote), quote=quote),), facts=facts
    )
    return Event(id=f"e{number}", kind=kind, title=f"{kind} of {name}, {place}", facts=facts, reports=(report,))
