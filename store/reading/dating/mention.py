"""A mention: what one sentence says of one event."""

from datetime import date
from zoneinfo import ZoneInfo

from msgspec import Struct

from store.model.documents import OCCURRED, LaunchFacts, Place
from store.reading.dates.clock_times import Clock, local_moment
from store.reading.dates.finder import Days
from store.reading.text.segmentation import Sentence

NO_DAYS = Days(None)


class Mention(Struct, frozen=True, kw_only=True):
    """What one sentence says of one event.

    Attributes:
        start, end: Span of the words that say it; `at` is the start of the trigger.
        days, phrase: The date and its words.
        last_day, paragraph_day: The last day reported before, in the article or its paragraph.
        clock, zone: Clock time, with that of another zone beside it, and the zone of the place.
        definite: Mentioned as known ("the launch").
        referred: Mentioned only as something others speak of.
        counted, ordinal: A number gives how many, or which ("its fourth launch").
        another: Mentioned as a different one ("the other missiles").
        ongoing: Mentioned as going on.
        only_facts: Adds facts, never a new event.
        open_start: Only the end of a drill is known.
        fresh: The news itself, on the day of publication unless dated.
        visit, new, pointer: A journey; a drill unlike those before; a word such as "the second round".
        length, edition: Days of a drill; the 15 of "Great Prophet 15".
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
    is_count_stated: bool = False
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
        """A sentence that adds facts to an earlier event.

        "It flew about 1,000 km".
        """
        start, end = sentence.start, sentence.end
        return cls(
            kind=kind, sentence=sentence, start=start, end=end, at=start, definite=True, only_facts=True,
            days=days, launch=launch, length=length,
        )  # fmt: skip

    @property
    def is_dated(self) -> bool:
        """Whether the sentence dates the event, even by an unresolved phrase."""
        return self.days.start is not None or bool(self.phrase)

    def moment_on(self, day: date) -> str | None:
        """ISO 8601 with the clock time on a local day, or None."""
        return local_moment(day, *self.clock, self.zone) if self.clock else None
