"""The layout that both parts of the review share.

Buttons with a key, and a list beside its content.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from gui.widgets.plain_text import set_tooltip
from store.language.translate import tr


def key_button(part: QWidget, title: str, key: str, hint: str, act: Callable[[], None]) -> QPushButton:
    """Make a button that bears its key.

    The key works while `part` is seen, wherever the focus is. `title` and `hint` are translated.
    """
    button = QPushButton(f"{tr(title)}  {key}")
    set_tooltip(button, tr(hint))
    button.setAccessibleName(tr(title))
    button.clicked.connect(act)
    QShortcut(QKeySequence(key), part).activated.connect(button.click)
    return button


def split_list(rows: QWidget, content: QWidget, width: int) -> QSplitter:
    """Put a list beside its content, which takes the spare space.

    `width`: pixels of the list.
    """
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    split.addWidget(rows)
    split.addWidget(content)
    split.setStretchFactor(1, 1)
    split.setSizes([width, 600])
    return split
