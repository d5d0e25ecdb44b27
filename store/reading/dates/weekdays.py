"""Weekdays: "last Thursday", "the Friday before last"."""

import re
from datetime import date, timedelta

from store.reading.dates.rules import FUTURE, Anchor, Days, Meaning, relative, rule
from store.reading.text.number_words import (
    WEEKDAY,
    WEEKDAY_NUMBER,
    monday_of,
    weekday_after,
    weekday_before,
)


@rule(rf"\b(?:[Tt]he )?(?P<name>{WEEKDAY}) (?:before last|(?P<back>a|two) weeks? ago)\b", needs="before last|ago")
def _weekday_of_an_earlier_week(match: re.Match[str]) -> Meaning:
    """ "The Friday before last" is a week before the last one, as is "Saturday a week ago" in news."""
    weeks = 2 if match["back"] == "two" else 1
    name = WEEKDAY_NUMBER[match["name"]]
    return relative(lambda published, _t: weekday_before(published, name) - timedelta(weeks=weeks))


DAYTIME = r"(?:\s+(?:morning|afternoon|evening|night))?"


@rule(
    rf"\b(?:from\s+)?(?P<name>{WEEKDAY})\s*(?:to|through|until|till|-|"
    rf"–)\s*(?P<last>{WEEKDAY})(?:\s+(?:of\s+)?(?P<week>last week|next week|this week))?",
    "span",
    shape=rf"{WEEKDAY}\s*(?:to|through|until|till|-|–)\s*{WEEKDAY}",
)
def _weekday_to_weekday(match: re.Match[str]) -> Meaning:
    first, last, week = WEEKDAY_NUMBER[match["name"]], WEEKDAY_NUMBER[match["last"]], match["week"]

    def days(published: date, tense: int) -> Days:
        if week:
            end = monday_of(published) + timedelta(days=last + {"last": -7, "this": 0, "next": 7}[week.split()[0]])
        elif tense == FUTURE:
            start = published if published.weekday() == first else weekday_after(published, first)
            end = start + timedelta(days=(last - first) % 7)
        else:
            end = published if published.weekday() == last else weekday_before(published, last)
        return Days((end - timedelta(days=(last - first) % 7)).isoformat(), end.isoformat())

    return relative(days)


@rule(
    rf"\b(?:(?P<lead>[Ll]ast|[Nn]ext|[Tt]his|coming|past|previous|[Tt]he following|[Aa] week from|"
    rf"of)\s+)?(?P<name>{WEEKDAY})(?P<tail>\s+(?:of\s+)?(?P<week>last week|next week|this week)|"
    rf"\s+week\b)?(?!\s+(?:Times|Telegraph|Express|Mail|Herald|Post)\b)(?:'s|’s)?{DAYTIME}"
)
def _weekday(match: re.Match[str]) -> Meaning:
    name, lead, week = WEEKDAY_NUMBER[match["name"]], (match["lead"] or "").lower(), match["week"]

    def day(anchor: Anchor) -> Days:
        published = anchor.published
        if lead in ("previous", "the following") and anchor.last_day and anchor.tense < 0:
            near = weekday_before if lead == "previous" else weekday_after
            return Days(near(anchor.last_day, name).isoformat())
        owned = match.group().endswith(("'s", "’s"))  # "Saturday's" is none that is still to come
        if published and owned and not (lead or week) and anchor.tense < 0 and published.weekday() != name:
            return Days(weekday_before(published, name).isoformat())
        return Days(_led_weekday(published, name, lead, week, anchor.tense).isoformat() if published else None)

    return day


def _led_weekday(published: date, name: int, lead: str, week: str | None, tense: int) -> date:
    """ "Last Thursday", "next Monday", "a week from Monday", "Thursday of last week", and a weekday alone by tense."""
    if week:
        return monday_of(published) + timedelta(days=name + {"last": -7, "this": 0, "next": 7}[week.split()[0]])
    if lead in ("last", "past", "previous"):
        return weekday_before(published, name)
    if lead in ("next", "coming", "the following"):
        return weekday_after(published, name)
    if lead == "a week from":
        return weekday_after(published, name) + timedelta(weeks=1)
    return bare_weekday(published, name, tense)


def bare_weekday(published: date, name: int, tense: int) -> date:
    """A bare weekday: the day of publication, else by tense.

    In the past also tomorrow, which is today further east.
    """
    if published.weekday() == name:
        return published
    if tense == FUTURE:
        return weekday_after(published, name)
    if (published + timedelta(days=1)).weekday() == name:
        return published + timedelta(days=1)
    return weekday_before(published, name)
