"""Shows text as text.

Qt guesses at markup, and would open the files that a title names.

Every label and tooltip is made here; tests/gui/test_text_is_text.py holds it.
"""

from html import escape
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class HasTooltip(Protocol):
    """A widget, an action or an item."""

    def setToolTip(self, text: str, /) -> None:
        """Set the text to show at rest."""


def plain_tooltip(text: str) -> str:
    """The text so that a tooltip shows it as it stands."""
    if "<" not in text and "&lt;" not in text:
        return text
    return f"<div>{escape(text).replace(chr(10), '<br>')}</div>"


def set_tooltip(target: HasTooltip, text: str) -> None:
    """Set the tooltip of a widget, action or item."""
    target.setToolTip(plain_tooltip(text))


def plain_label(text: str = "") -> QLabel:
    """A label of one line."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def message_box(
    icon: QMessageBox.Icon, title: str, text: str, informative: str = "", parent: QWidget | None = None
) -> QMessageBox:
    """A message box without buttons."""
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    set_message(box, text, informative)
    return box


def set_message(box: QMessageBox, text: str, informative: str = "") -> None:
    """Set what a message box says."""
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(informative)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)


def tell(icon: QMessageBox.Icon, title: str, text: str, parent: QWidget | None = None) -> None:
    """Show a message with an OK button."""
    box = message_box(icon, title, text, parent=parent)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.exec()


def ask_yes_no(title: str, text: str, parent: QWidget | None = None) -> bool:
    """Ask a question; whether the answer is yes."""
    box = message_box(QMessageBox.Icon.Question, title, text, parent=parent)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes
