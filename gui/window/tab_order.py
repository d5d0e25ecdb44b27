"""The tab order of a window: the order of reading."""

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def widgets_in_tab_order(within: QWidget) -> Iterator[QWidget]:
    """Widgets in tab order.

    Top to bottom, left to right, part by part.
    """
    for part in sorted(_parts(within), key=cmp_to_key(_reads_before)):
        if is_reached_by_tab(part):
            yield part
        yield from widgets_in_tab_order(part)


def is_reached_by_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget itself."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.focusProxy() is None


def _parts(within: QWidget) -> list[QWidget]:
    children = (child for child in within.children() if isinstance(child, QWidget))
    return [child for child in children if child.isVisible() and not child.isWindow()]


def _reads_before(one: QWidget, two: QWidget) -> int:
    """-1 if one is read before the other: it stands above, or beside it on the left."""
    here, there = one.geometry(), two.geometry()
    if here.bottom() < there.top():
        return -1
    if there.bottom() < here.top():
        return 1
    return here.left() - there.left()


def step_focus(window: QWidget, *, forwards: bool) -> bool:
    """Focus the next or previous widget, cyclically. False if there is none."""
    order = list(widgets_in_tab_order(window))
    if not order:
        return False
    focused = window.focusWidget()
    at = order.index(focused) if focused in order else -1 if forwards else 0
    reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
    order[(at + (1 if forwards else -1)) % len(order)].setFocus(reason)
    return True
