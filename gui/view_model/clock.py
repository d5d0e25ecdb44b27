"""The present moment on the wall clock of a zone."""

from datetime import datetime, tzinfo

from store.model.partial_dates import EPOCH


def seconds_now(zone: tzinfo | None) -> float:
    """The present second on the wall clock of a zone."""
    return (datetime.now(zone).replace(tzinfo=None) - EPOCH).total_seconds()
