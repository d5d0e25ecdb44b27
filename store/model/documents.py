"""The documents: articles, events, links. Typed and immutable.

They are excluded from garbage collection (`gc=False`), as they form no cycles: a full collection among 100,000 events
took 0.5 s.
"""

from msgspec import UNSET, Struct, UnsetType, field

# The kinds the reader knows, in the order in which the timeline shows them
LAUNCH, DRILL, MEETING, NUCLEAR_TEST = "launch", "drill", "meeting", "nuclear_test"

OCCURRED, PLANNED, CANCELLED = "occurred", "planned", "cancelled"
RESPONSE, DURING, BEFORE, AFTER, SERIES = "response", "during", "before", "after", "series"
STATED, COMPUTED, USER = "stated", "computed", "user"
# What the user says of a link, or of a proposal; nothing yet is ""
CONFIRMED, REJECTED = "confirmed", "rejected"
# What the user has yet to look at: an event shown and marked, one shown when it is accepted
NEW, WAITING = "new", "waiting"
# `Facts.dated_by` of a date that the user has set.
SET_BY_USER = "what you set"


class Place(Struct, frozen=True, kw_only=True, gc=False):
    """A place: name, degrees north and east, ISO 3166 alpha-2 country."""

    name: str
    lat: float | None = None
    lon: float | None = None
    country: str | None = None


class LaunchFacts(Struct, frozen=True, kw_only=True, gc=False):
    """Facts of a launch.

    Range and apogee in km, flight time in minutes.
    """

    count: int | None = None
    missile_class: str | None = field(name="class", default=None)
    name: str | None = None
    range_km: float | None = None
    apogee_km: float | None = None
    flight_min: float | None = None
    outcome: str | None = None


class Evidence(Struct, frozen=True, kw_only=True, gc=False):
    """Words of an article that support an event, as a half-open span."""

    start: int
    end: int
    quote: str


class Facts(Struct, frozen=True, kw_only=True, gc=False):
    """Facts of an event, as one report gives them or as shown.

    `start` and `end` are partial dates (2023, 2023-03, 2023-03-16, 2023-03-16T07:10+09:00); `dated_by` says how the
    start was inferred. `ongoing` is the last day of which a report says that it was going on, where none says its end; not
    stored otherwise.
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
    ongoing: str | UnsetType = UNSET


class Report(Struct, frozen=True, kw_only=True, gc=False):
    """The report of an event by one article: evidence, and facts.

    `confidence`, 0 to 1, is the reader's. `title`, `tags` and `notes` are the report's own. `part` is the id of the
    merged event it came with, "" for the event itself.
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
    """Something that happened or is announced, with all its reports.

    `facts` are shown. `user_fields` names the fields set by the user (of Facts, LaunchFacts, and "title"), which no
    report changes. `parts` are the events merged into this one, itself first, without reports. `review` is NEW or
    WAITING until accepted.
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
    """A relation between two events, with its basis.

    `quote` supports a stated link, `rule` explains a computed one; `verdict` is the user's. `source_part` and
    `target_part`: the merged event that an end came with, "" for the event itself.
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
    """Two events that may be one, with reasons.

    If rejected, they stay apart.

    `events` are their ids at that time: after a merge, the proposal counts for the merged event.
    """

    events: tuple[str, str]
    reasons: tuple[str, ...] = ()
    verdict: str = ""


class Article(Struct, frozen=True, kw_only=True, gc=False):
    """An article. `published` is a partial date; `published_how` its source.

    `copy_of` is the id of the article that this one copies: both are one source.
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
    """What one article yields. Event ids (e1, e2...) are its own."""

    article: Article
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
