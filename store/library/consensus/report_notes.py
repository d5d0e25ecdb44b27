"""Tags and notes that reports bring, and the user's edits of them.

Text that a report drops is removed, new text is added, and the user's own words stay.
"""

from msgspec import structs

from store.model.documents import Event, Report

# What parts the notes of one report from those of another
APART = "\n\n"


def replace_report_notes(event: Event, old: Report, new: Report | None) -> Event:
    """Replace the tags and note of one report by another's."""
    return structs.replace(event, tags=_tags(event, old, new), notes=_notes(event, old, new))


def _tags(event: Event, old: Report, new: Report | None) -> tuple[str, ...]:
    given = new.tags if new else ()
    still = {tag for report in event.reports for tag in report.tags}
    kept = (tag for tag in event.tags if tag not in old.tags or tag in still)
    return tuple(dict.fromkeys((*kept, *(tag for tag in given if tag not in old.tags))))


def _notes(event: Event, old: Report, new: Report | None) -> str:
    """Words that the user has changed are left alone; so are those that another report gives as well."""
    before, after = old.notes, new.notes if new else ""
    if before == after:
        return event.notes
    if not before or any(report.notes == before for report in event.reports):
        return append_notes(event.notes, after)
    if before not in event.notes:
        return event.notes
    return _tidy(event.notes.replace(before, "" if after in event.notes else after, 1))


def append_notes(notes: str, more: str) -> str:
    """Append notes, each once."""
    return notes if not more or more in notes.split(APART) else APART.join(filter(None, [notes, more]))


def remove_notes(notes: str, others: str, kept: str) -> str:
    """Remove the notes of another event, except those in `kept`."""
    return notes if not others or others in kept else _tidy(notes.replace(others, "", 1))


def _tidy(notes: str) -> str:
    return APART.join(part.strip("\n") for part in notes.split(APART) if part.strip())


def has_user_content(event: Event) -> bool:
    """Whether the user set fields, tags or notes of an event."""
    if event.user_fields or not {tag for report in event.reports for tag in report.tags}.issuperset(event.tags):
        return True
    own = event.notes
    for report in event.reports:
        own = own.replace(report.notes, "")
    return bool(own.strip())
