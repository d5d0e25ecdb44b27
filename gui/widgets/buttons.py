"""Small buttons with names for screen readers."""

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QToolButton

from gui.widgets.plain_text import set_tooltip

Act = Callable[..., object] | SignalInstance


def tool_button(text: str, name: str, act: Act) -> QToolButton:
    """A flat button; `name` is its tooltip and accessible name."""
    button = QToolButton()
    button.setText(text)
    set_tooltip(button, name)
    button.setAccessibleName(name)
    button.clicked.connect(act)
    return button


def link_button(text: str, name: str, act: Act) -> QToolButton:
    """A word that can be clicked, as in a text."""
    button = tool_button(text, name, act)
    set_tooltip(button, "")
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
