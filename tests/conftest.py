import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog

from store.library.library import Library
from store.model.documents import Reading
from tests.support.readings import reading_of

hypothesis_settings.register_profile("dateline", deadline=None)  # speed is measured in make bench, not here
hypothesis_settings.load_profile("dateline")

TOKYO = """Missile rises before the talks

North Korea fired an intercontinental ballistic missile on Thursday at 07:10 (22:10 GMT) from Sunan, hours before
the leaders of South Korea and Japan were due to meet.

It flew about 1,000 km and climbed past 6,000 km in some 70 minutes.

South Korea and the United States have been holding Freedom Shield, an 11-day exercise, since Monday.

South Korean President Yoon Suk Yeol meets Japanese Prime Minister Fumio Kishida in Tokyo later on Thursday.
"""


@pytest.fixture(autouse=True)
def no_unexpected_log_line(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    told = [
        r.getMessage() for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING
    ]
    assert not told, f"unexpected log lines: {told}"


@pytest.fixture(autouse=True)
def dialogs_close_with_the_test() -> Iterator[None]:
    """A question waits for an open dialog: one that a test leaves would hold up the tests after it."""
    yield
    if QApplication.instance() is not None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    found = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    found.setValue("reduced_motion", True)  # tests look at once
    return found


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "test.dateline")
    yield opened
    opened.close()


@pytest.fixture
def tokyo_text() -> str:
    return TOKYO


@pytest.fixture
def tokyo() -> Reading:
    return reading_of(TOKYO, "2023-03-16")
