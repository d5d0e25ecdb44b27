"""An article is read again: its new telling takes the place of the old one, in the merged event and in the part that it came with."""

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import structs

from store.library.consensus.consensus import apply_consensus
from store.library.consensus.merge import Articles, rebuild_part, strip_reports
from store.library.consensus.report_notes import has_user_content, replace_report_notes
from store.model.documents import Event, Report


class ReplacedReport(NamedTuple):
    """The event as it is told now.

    `risen` is a part that took the place of one into which it was merged, as that is told no more; `under` is the part
    whose place it took, "" for the event's own.
    """

    event: Event
    promoted: str = ""
    under: str = ""


def with_replaced_report(event: Event, old: Report, new: Report | None, articles: Articles) -> ReplacedReport | None:
    """The event with a report in the place of an old one (None: dropped). None if then neither report nor user tells it."""
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
