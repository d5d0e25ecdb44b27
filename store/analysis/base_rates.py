"""How often rules find links, and how often by chance."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import numpy as np

from store.library.links.link_rules import (
    FIRED,
    WITHIN_DAYS,
    days_of,
    is_dated,
    theatres_of,
)
from store.model.documents import BEFORE, DRILL, DURING, MEETING, Event

# First and last day, both ordinals, and the theatres, a bit each
Period = tuple[int, int, int]


class BaseRate(NamedTuple):
    """Launch days inside the periods of a rule, and by chance.

    A launch day has a launch or a nuclear test; those from `first` to `last` count. `expected` is the mean over all
    circular shifts of the launch days along these days: their number times the part of the days in a period.
    """

    days: int
    inside: int
    expected: float
    first: date
    last: date


def base_rates(events: Iterable[Event], within: tuple[date, date] | None = None) -> dict[str, BaseRate]:
    """The rate of the rules that look at periods, by their relation.

    BEFORE stands for before and after; rules without periods are absent. `within`: first and last day that count; else
    the time in which the events have both launches and periods.
    """
    fired: defaultdict[int, set[int]] = defaultdict(set)
    periods: dict[str, list[Period]] = {DURING: [], BEFORE: []}
    for event in events:
        if not is_dated(event):
            continue
        first, last = days_of(event)
        if event.kind in FIRED:
            fired[theatres_of(event)].add(first.toordinal())
        elif event.kind == DRILL:
            periods[DURING].append((first.toordinal(), last.toordinal(), theatres_of(event)))
        elif event.kind == MEETING:
            around = first.toordinal() - WITHIN_DAYS, last.toordinal() + WITHIN_DAYS
            periods[BEFORE].append((*around, theatres_of(event)))
    return {relation: _rate(fired, some, within) for relation, some in periods.items() if fired and some}


def _rate(fired: dict[int, set[int]], periods: list[Period], within: tuple[date, date] | None) -> BaseRate:
    """Of each group of launches only the periods of its theatres count."""
    first, last = _time_of_both(fired, periods) if within is None else (day.toordinal() for day in within)
    days, inside, expected = 0, 0, 0.0
    for theatres, launch_days in fired.items():
        at = np.array([day - first for day in launch_days if first <= day <= last], dtype=np.intp)
        if not at.size:
            continue
        covered = np.zeros(last - first + 1, dtype=np.bool_)
        for begin, end, where in periods:
            if where & theatres:
                covered[max(0, begin - first) : max(0, end - first + 1)] = True
        days, inside = days + at.size, inside + int(covered[at].sum())
        expected += at.size * float(covered.mean())
    return BaseRate(days, inside, expected, date.fromordinal(first), date.fromordinal(last))


def _time_of_both(fired: dict[int, set[int]], periods: list[Period]) -> tuple[int, int]:
    """First and last day of the time with both launches and periods."""
    every = set().union(*fired.values())
    first = max(min(every), min(begin for begin, _, _ in periods))
    return first, min(max(every), max(end for _, end, _ in periods))
