"""A mention: one sentence's telling of an event, before tellings of the same event are brought together."""

from datetime import date
from zoneinfo import ZoneInfo

from msgspec import Struct

from store.model.documents import OCCURRED, LaunchFacts, Place
from store.reading.dates.clock_times import Clock, local_moment
from store.reading.dates.finder import Days
from store.reading.text.segmentation import Sentence

NO_DAYS = Days(None)


class Mention(Struct, frozen=True, kw_only=True):
    """What one sentence tells of one event.

    `start` and `end` span the words that tell it, `at` is where its trigger begins; `days` date it, by the words
    in `phrase`; `era` is the day that its paragraph told of before, `told` the one told of last at all; `clock` is
    its clock time with that of another zone beside it, `zone` the one of the place.
    `definite`: told as already known ("the launch"); `referred`: told only as what others speak of; `counted`: how
    many is told by a number; `another`: told as a different one ("the other missiles"); `ordinal`: the 4 of "its
    fourth launch"; `ongoing`: told as going on; `only_facts`: tells more of an event, never a new one; `open_start`:
    only a drill's end is told, its start is that of publication; `fresh`: told as the news itself, of the day of
    publication if nothing dates it; `visit`: a meeting told as a journey; `new`: a drill told
    as another than those before ("an exercise of its own"); `pointer`: told by
    a word that points back ("the second round"); `length`: how many days a drill lasts; `edition`: the 15 of "Great Prophet 15".
    """

    kind: str
    sentence: Sentence
    start: int
    end: int
    at: int
    status: str = OCCURRED
    days: Days = NO_DAYS
    phrase: str = ""
    paragraph_day: date | None = None
    last_day: date | None = None
    clock: tuple[Clock, Clock | None] | None = None
    zone: ZoneInfo | None = None
    actors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    place: Place | None = None
    launch: LaunchFacts | None = None
    name: str = ""
    definite: bool = False
    another: bool = False
    referred: bool = False
    tr_n: bool = False
    ordinal: int | None = None
    ongoing: bool = False
    only_facts: bool = False
    open_start: bool = False
    fresh: bool = False
    edition: str = ""
    visit: bool = False
    new: bool = False
    pointer: bool = False
    length: int | None = None

    @classmethod
    def of_facts(
        cls,
        kind: str,
        sentence: Sentence,
        *,
        days: Days = NO_DAYS,
        launch: LaunchFacts | None = None,
        length: int | None = None,
    ) -> "Mention":
        """What a whole sentence adds to an event told of before: "It flew about 1,000 km", "They last 11 days"."""
        start, end = sentence.start, sentence.end
        return cls(
            kind=kind, sentence=sentence, start=start, end=end, at=start, definite=True, only_facts=True,
            days=days, launch=launch, length=length,
        )  # fmt: skip

    @property
    def is_dated(self) -> bool:
        """Whether the sentence dates the event, even by a phrase that could not be resolved."""
        return self.days.start is not None or bool(self.phrase)

    def moment_on(self, day: date) -> str | None:
        """ISO 8601 with the clock time on a local calendar day, None without a clock time."""
        return local_moment(day, *self.clock, self.zone) if self.clock else None
