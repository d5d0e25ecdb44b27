"""Says under a field which date was understood, while it is typed."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gui.theme.text_size import scale_points
from gui.widgets.plain_text import plain_label
from gui.widgets.text_labels import empty_column
from store.language.labels import day_label
from store.language.translate import tr
from store.model.partial_dates import is_day, precision

# Points of the words
SIZE = 8.5


def date_hint(line: QLineEdit) -> QLabel:
    """A label that follows a line.

    It has its height from the start, so that nothing moves.
    """
    hint = plain_label(" ")
    font = hint.font()
    font.setPointSizeF(scale_points(SIZE))
    hint.setFont(font)
    hint.setProperty("soft", True)
    line.textChanged.connect(lambda words: _show(hint, line, words))
    _show(hint, line, line.text())
    return hint


def with_date_hint(field: QWidget, line: QLineEdit) -> QWidget:
    """A field over the hint that follows its line."""
    box, column = empty_column(1)
    column.addWidget(field)
    column.addWidget(date_hint(line))
    return box


def _show(hint: QLabel, line: QLineEdit, words: str) -> None:
    understood = understood_date(words.partition("   ")[0])  # an offered date stands before its source
    is_wrong = bool(words.strip()) and not understood and words != tr("Leave open")
    hint.setText((tr("This is no date; write it as 16 March 2023, 2023-03 or 2023") if is_wrong else understood) or " ")
    for part in (hint, line):
        part.setProperty("wrong", is_wrong)
        part.style().polish(part)


def understood_date(words: str) -> str:
    """The date in typed words, written out; "" for none."""
    if not words.strip():
        return ""
    from store.parsing.dates import typed_date  # noqa: PLC0415 - the window starts without it

    day = typed_date(words)
    if day is None:
        return ""
    return day_label(day, weekday=is_day(day) or precision(day) > 3)
