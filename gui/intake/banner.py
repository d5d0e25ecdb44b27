"""The strip over the timeline that names what could not be imported, each file with its reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.detail.rows import words

SHOWN = 6


class Banner(QWidget):
    """Shown only while there is something to say; closed by its button or by the next import."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._words = words("")
        close = QToolButton()
        close.setText("Close")
        close.setAccessibleName("Close the message")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, failures: Sequence[tuple[str, str]]) -> None:
        """Shows the failures; without any, hides."""
        lines = [f"{name}: {reason}" for name, reason in failures[:SHOWN]]
        if len(failures) > SHOWN:
            lines.append(f"and {len(failures) - SHOWN} more")
        self.say(lines)

    def say(self, lines: Sequence[str]) -> None:
        """Shows some lines; without any, hides."""
        self._words.setText("\n".join(lines))
        self.setVisible(bool(lines))

    @property
    def text(self) -> str:
        """What is shown."""
        return self._words.text()
