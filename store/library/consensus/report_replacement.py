"""Replaces the report of an article read again."""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import structs

from store.library.consensus.consensus import apply_consensus
from store.library.consensus.merge import Articles, rebuild_part, strip_reports
from store.library.consensus.report_notes import has_user_content, replace_report_notes
from store.model.documents import Event, Report


class ReplacedReport(NamedTuple):
    """An event after a report was replaced.

    `promoted`: id of a part that took the place of its former head, `under` that head's part id, "" for the event
    itself.
    """

    event: Event
    promoted: str = ""
    under: str = ""


def with_replaced_report(event: Event, old: Report, new: Report | None, articles: Articles) -> ReplacedReport | None:
    """Replace a report by a new one, or drop it (None).

    Returns None if neither a report nor the user's words remain.
    """
    reports = _replaced(event.reports, old, new)
    if not reports and not has_user_content(event):
        return None
    changed = structs.replace(event, reports=reports)
    parts, promoted, under = _parts(event, old, new, articles)
    if promoted:
        moved = (structs.replace(r, part=under) if r.part == promoted else r for r in reports)
        changed = structs.replace(changed, reports=tuple(moved))
    return ReplacedReport(
        apply_consensus(structs.replace(replace_report_notes(changed, old, new), parts=parts), articles),
        promoted,
        under,
    )


def _replaced(reports: Sequence[Report], old: Report, new: Report | None) -> tuple[Report, ...]:
    """The reports with a new one in the place of an old one, under the part that it came with."""
    at = next(number for number, report in enumerate(reports) if _alone(report) == _alone(old))
    put = [structs.replace(new, part=reports[at].part)] if new else []
    return (*reports[:at], *put, *reports[at + 1 :])


def _alone(report: Report) -> Report:
    """A report without what it came with, which changes when a part rises."""
    return structs.replace(report, part="")


def _parts(event: Event, old: Report, new: Report | None, articles: Articles) -> tuple[tuple[Event, ...], str, str]:
    """The parts as they are told now, and which of them rose to the place of which."""
    parts: list[Event] = []
    promoted = under = ""
    for part in (rebuild_part(part, event.reports, own=part.id == event.id) for part in event.parts):
        tells = any(_alone(report) == _alone(old) for report in part.reports)
        now = with_replaced_report(part, old, new, articles) if tells else ReplacedReport(part)
        if now is not None:
            parts.append(now.event)
            promoted, under = (now.promoted, now.under or part.id) if now.promoted else (promoted, under)
    if parts and parts[0].id != event.id:
        promoted, under = parts[0].id, ""
        parts = [*(parts[0].parts or parts[:1]), *parts[1:]]
        parts[0] = structs.replace(parts[0], id=event.id, parts=())
    return (tuple(strip_reports(part, part.parts) for part in parts) if len(parts) > 1 else ()), promoted, under
