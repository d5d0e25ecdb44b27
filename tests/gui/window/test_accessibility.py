"""Each place of the program can be used by ear and by keyboard, and its words can be read."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.detail.inline_editor import EditableField
from gui.map.canvas import MapCanvas
from gui.theme.theme import DARK, LIGHT, Theme
from gui.timeline.canvas import Canvas
from gui.window.main_window import MainWindow
from gui.window.tab_order import widgets_in_tab_order
from store.model.documents import DRILL
from tests.support.views import EMPTY, KEPT_NOTHING, PLACES, apply_theme, open_sample_window

READABLE = 4.5
"""WCAG 2.2, 1.4.3: contrast of text that is not large."""
CONTROLS = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSlider, QTextEdit, QPlainTextEdit, EditableField,
    MapCanvas, Canvas,
)  # fmt: skip
ALL = {**PLACES, **KEPT_NOTHING, **EMPTY}


@pytest.fixture
def theme() -> Theme:
    """Names and the order of focus do not depend on colours: most tests look at one theme."""
    return LIGHT


@pytest.fixture(params=ALL)
def place(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[QWidget]:
    """One view or window, on the screen."""
    apply_theme(theme)
    window: MainWindow = open_sample_window(tmp_path, theme, empty=request.param in EMPTY)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    with qtbot.waitExposed(window):
        window.show()
    shown = ALL[request.param](window)
    QApplication.processEvents()
    yield shown
    if shown is not window:
        shown.close()
    window.close()
    # never none: Qt then forgets to strike widgets that were not yet shown off its list when they go
    apply_theme(LIGHT)


def parts(place: QWidget) -> list[QWidget]:
    return [part for part in [place, *place.findChildren(QWidget)] if part.isVisible() and part.window() is place]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{name_of(widget)}” {widget.objectName()} in {type(widget.parent()).__name__}"


def is_control(widget: QWidget) -> bool:
    inside = isinstance(widget.parent(), QComboBox) or widget.objectName().startswith("qt_")
    corner = type(widget).__name__ == "QTableCornerButton"
    return isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar) and not inside and not corner


def test_that_every_control_has_a_name(place: QWidget) -> None:
    nameless = [told(part) for part in parts(place) if is_control(part) and not name_of(part).strip()]
    assert nameless == []


# ---- focus --------------------------------------------------------------------------


def chain(place: QWidget) -> list[QWidget]:
    """The widgets that Tab goes to, in that order, by real keys; a text in which Tab is a letter is left as Qt leaves it."""
    first = next(widgets_in_tab_order(place), None)
    if first is None:
        return []
    place.activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while (focused := place.focusWidget()) is not None and focused not in found:
        found.append(focused)
        if isinstance(focused, (QTextEdit, QPlainTextEdit)):
            focused.focusNextChild()
        else:
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    return found


def branches(one: QWidget, two: QWidget, place: QWidget) -> tuple[QRect, QRect]:
    """The areas of the two parts of their nearest common parent in which two widgets lie."""
    above = [one]
    while (parent := above[-1].parentWidget()) is not None and above[-1] is not place:
        above.append(parent)
    inside = two
    while (parent := inside.parentWidget()) is not None and parent not in above:
        inside = parent
    common = inside.parentWidget()
    outside = above[above.index(common) - 1] if common is not None and common is not one and common in above else one
    return area(outside, place), area(inside, place)


def area(widget: QWidget, place: QWidget) -> QRect:
    return QRect(widget.mapTo(place, QPoint()) if widget is not place else QPoint(), widget.size())


def jumps_back(before: QRect, after: QRect) -> bool:
    """Whether what comes after stands wholly above, or on the same line wholly to the left."""
    above = after.bottom() < before.top()
    left = after.right() < before.left() and after.top() < before.bottom() and before.top() < after.bottom()
    return above or left


def test_that_the_focus_never_jumps_back(place: QWidget) -> None:
    order = chain(place)
    back = [f"{told(one)} -> {told(two)}" for one, two in pairwise(order) if jumps_back(*branches(one, two, place))]
    assert back == []


def test_that_the_focus_reaches_every_control_that_is_not_a_tool_of_the_mouse(place: QWidget) -> None:
    reached = set(chain(place))
    by_mouse = [
        told(part)
        for part in parts(place)
        if isinstance(part, (QLineEdit, QComboBox, QAbstractItemView, EditableField, MapCanvas))
        and is_control(part) and part.isEnabled() and part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and part not in reached and part.focusProxy() is None
    ]  # fmt: skip
    assert by_mouse == []


# ---- contrast -----------------------------------------------------------------------


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, two: QColor) -> float:
    bright, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def ground_of(widget: QWidget) -> QColor:
    """The colour that most of a widget has on the screen."""
    image = widget.window().grab(area(widget, widget.window())).toImage()
    step = max(1, image.width() // 60)
    seen = Counter(image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), 2))
    return QColor.fromRgb(seen.most_common(1)[0][0])


def words_of(place: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """The labels and buttons with words that can be seen and used."""
    for part in parts(place):
        if isinstance(part, (QLabel, QAbstractButton)) and part.text().strip() and "<" not in part.text():
            is_seen = part.width() > 3 and part.height() > 3 and not part.visibleRegion().isEmpty()
            if is_seen and part.isEnabled():
                yield part


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_words_can_be_read(place: QWidget) -> None:
    faint = []
    for part in words_of(place):
        part.ensurePolished()
        found = contrast(part.palette().color(part.foregroundRole()), ground_of(part))
        if found < READABLE:
            faint.append(f"{told(part)} “{part.text()[:40]}”: {found:.2f}")
    assert faint == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_what_is_painted_can_be_read(theme: Theme) -> None:
    words = {"ink": theme.ink, "soft": theme.soft, "fault": theme.fault}
    grounds = {"ground": theme.ground, "panel": theme.panel}
    pairs = [(w, g, c, d) for w, c in words.items() for g, d in grounds.items()]
    pairs += [("ink", "quote", theme.ink, theme.quote), ("accent_text", "ground", theme.accent_text, theme.ground)]
    pairs += [
        ("accent_text", "panel", theme.accent_text, theme.panel),
        ("on_bar", "drill", theme.on_bar, theme.kind(DRILL).name()),
    ]
    assert [(w, g) for w, g, c, d in pairs if contrast(QColor(c), QColor(d)) < READABLE] == []
