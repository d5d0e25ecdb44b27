"""The documents: articles, events, links. Typed, immutable, without behaviour that needs I/O.

They hold no reference to themselves, so the garbage collector need not look at them (`gc=False`): a full collection among
100,000 events took 0.5 s.
"""

from msgspec import Struct, field

LAUNCH, DRILL, MEETING, NUCLEAR_TEST = "launch", "drill", "meeting", "nuclear_test"
"""The kinds the reader knows, in the order in which the timeline shows them."""

OCCURRED, PLANNED, CANCELLED = "occurred", "planned", "cancelled"
RESPONSE, DURING, BEFORE, AFTER, SERIES = "response", "during", "before", "after", "series"
STATED, COMPUTED, USER = "stated", "computed", "user"
CONFIRMED, REJECTED = "confirmed", "rejected"
"""What the user says of a link, or of a proposal; nothing yet is ""."""
NEW, WAITING = "new", "waiting"
"""What the user has yet to look at: an event that is shown and marked, one that is shown when it is accepted."""
SET_BY_USER = "what you set"
"""`Facts.dated_by` of a date that the user has set."""


class Place(Struct, frozen=True, kw_only=True, gc=False):
    """A named place; degrees north and east, ISO 3166 alpha-2 country, all but the name if known."""

    name: str
    lat: float | None = None
    lon: float | None = None
    country: str | None = None


class LaunchFacts(Struct, frozen=True, kw_only=True, gc=False):
    """What is told of a launch. Range and apogee in km, flight time in minutes; None where not said."""

    count: int | None = None
    missile_class: str | None = field(name="class", default=None)
    name: str | None = None
    range_km: float | None = None
    apogee_km: float | None = None
    flight_min: float | None = None
    outcome: str | None = None


class Evidence(Struct, frozen=True, kw_only=True, gc=False):
    """The words that say so: a half-open span of characters in the article's text, and its text."""

    start: int
    end: int
    quote: str


class Facts(Struct, frozen=True, kw_only=True, gc=False):
    """What is said of an event, by one article or in the end by all.

    `start` and `end` are ISO 8601 and only as precise as known (2023, 2023-03, 2023-03-16,
    2023-03-16T07:10+09:00); `dated_by` tells how the start was inferred, in words for the reader.
    """

    status: str = OCCURRED
    start: str | None = None
    end: str | None = None
    approximate: bool = False
    dated_by: str = ""
    actors: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    place: Place | None = None
    launch: LaunchFacts | None = None


class Report(Struct, frozen=True, kw_only=True, gc=False):
    """One article's telling of an event: where it says so, and the facts that it gives.

    `confidence`, from 0 to 1, is how sure the reader is that the article tells it so; `title` is what its telling alone
    would be called, `tags` and `notes` what it adds to those of the event. `part` is the id of the event that it came with
    when events were merged, "" for the event's own.
    """

    article: str
    evidence: tuple[Evidence, ...]
    facts: Facts
    confidence: float = 1.0
    title: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    part: str = ""


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """Something that happened or is announced, with all its reports; `facts` are the ones shown.

    `held` names the fields whose shown value is the user's (those of Facts and LaunchFacts, and "title"): no report
    changes them. `parts` are the events that were merged into this one, itself the first, as they were, without reports.
    `review` is NEW or WAITING until the user has accepted the event.
    """

    id: str
    kind: str
    title: str
    facts: Facts
    reports: tuple[Report, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    user_fields: tuple[str, ...] = field(default=(), name="held")  # the name on disk since form 1
    parts: tuple["Event", ...] = ()
    review: str = ""


class Link(Struct, frozen=True, kw_only=True, gc=False):
    """A relation from one event to another, and what it rests on (`quote` is empty unless stated).

    `rule` says by which rule it is computed; `verdict` is what the user says of it. `source_part` and `target_part`: the
    merged event that an end came with, "" for the event's own.
    """

    source: str = field(name="from")
    target: str = field(name="to")
    relation: str
    basis: str = STATED
    quote: str = ""
    article: str | None = None
    rule: str = ""
    verdict: str = ""
    source_part: str = ""
    target_part: str = ""


class Proposal(Struct, frozen=True, kw_only=True, gc=False):
    """Two events that may be one, and what speaks for and against it; rejected, they are kept apart.

    `events` are the ids that they had then: merged into others since, it is said of the events that they are parts of.
    """

    events: tuple[str, str]
    reasons: tuple[str, ...] = ()
    verdict: str = ""


class Article(Struct, frozen=True, kw_only=True, gc=False):
    """A text as found. `published` is ISO 8601 or None; `published_how` tells how it was known.

    `copy_of` is the id of an article of which this one is a syndicated copy: together they are one source.
    """

    id: str
    title: str
    text: str
    published: str | None = None
    published_how: str = ""
    url: str = ""
    outlet: str = ""
    author: str = ""
    file_name: str = ""
    imported_at: str = ""
    copy_of: str = ""


class Reading(Struct, frozen=True, kw_only=True, gc=False):
    """All that one article yields. Event ids (e1, e2...) are the article's own."""

    article: Article
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
