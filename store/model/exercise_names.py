"""Proper names of exercises."""

import re

from store.model.documents import DRILL, Event
from store.model.kinds import is_made_title

YEAR_OF_A_NAME = re.compile(r"[\s-]*\b(?:19|20)\d\d$")


def has_proper_name(event: Event) -> bool:
    """Whether an exercise has a proper name."""
    return event.kind == DRILL and not is_made_title(event.kind, event.title, event.facts)


def proper_name(event: Event) -> str:
    """Proper name without its year, in small letters: "laros" of "Laros-2019"."""
    bare = YEAR_OF_A_NAME.sub("", event.title)
    short = re.search(r"[\s'’-]+(\d\d)$", bare)
    of_its_year = short and (event.facts.start or "")[2:4] == short[1]
    return (bare[: short.start()] if short and of_its_year else bare).casefold()
