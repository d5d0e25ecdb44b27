"""Asks when articles were published that do not say so themselves."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.theme.text_size import scale_pixels
from gui.widgets.choice_fields import ComboBox
from gui.widgets.date_hint import with_date_hint
from gui.widgets.plain_text import set_tooltip
from gui.widgets.screen_space import free_size, resize_within_screen
from gui.widgets.text_labels import stack_widgets, text_label
from store.intake.task import TaskResult
from store.language.labels import day_label, shorten_label
from store.language.stored_messages import how_published
from store.language.translate import tr, tr_n, tr_noop
from store.model.partial_dates import DAY, is_publication_date, precision
from store.parsing.dates import typed_date
from store.reading.loading.date_candidate import FILE_TIME

NO_DATE = tr_noop("“{words}” is no date. Write it as 16 March 2023, 2023-03 or 2023.")
NO_DATE_FOR = tr_noop("“{words}” for {name} is no date. Write it as 16 March 2023, 2023-03 or 2023.")
WIDTH = 640
FIELD = 270
ROW = 66
# Pixels of the dialog, of a field for a date, of an article's row, and of all rows on a small screen
LEAST = 110


def publication_day(words: str) -> str | None:
    """A typed date of publication as ISO 8601, or None."""
    day = typed_date(words)
    return day if day is not None and is_publication_date(day) else None


class DateDialog(QDialog):
    """One row an article.

    Its title, and a field that offers likely dates.
    """

    def __init__(self, results: Sequence[TaskResult], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        one = len(results) == 1
        self.setWindowTitle(tr("When was it published?") if one else tr("When were these articles published?"))
        self.setMinimumWidth(min(scale_pixels(WIDTH), free_size(self).width()))
        self._findings = results
        self._before: list[str] = []
        self._fault = text_label("")
        self.fields = [self._field(result) for result in results]
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        title = tr_n(
            len(results),
            "This article does not say when it was published",
            "These {n} articles do not say when they were published",
        )
        about = tr(
            "News says “Thursday” or “last month”, so Dateline needs the day of publication to date its events. The likely "
            "ones are offered; you can type another, such as 16 March 2023. Without it, such events stay undated."
        )
        column.addWidget(text_label(title, size=12.5, bold=True))
        column.addWidget(text_label(about, soft=True))
        if not one:
            column.addLayout(self._together())
        column.addWidget(self._rows(), 100)
        column.addWidget(self._fault)
        column.addStretch(1)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        later = buttons.addButton(tr("Later"), QDialogButtonBox.ButtonRole.RejectRole)
        set_tooltip(later, tr("The articles wait in the intake queue until you give their dates"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        wanted = self.heightForWidth(scale_pixels(WIDTH)) if self.hasHeightForWidth() else self.sizeHint().height()
        resize_within_screen(self, scale_pixels(WIDTH), wanted)
        self.fields[0].setFocus()

    def _together(self) -> QGridLayout:
        """One date for all articles: thirty of one day's download have the same."""
        self.common = QLineEdit(placeholderText=tr("for example 16 March 2023"))
        self.common.setAccessibleName(tr("Date of publication of all articles"))
        self.common.setMinimumWidth(scale_pixels(FIELD))
        self.set_blank = self._button(tr("Fill in blanks"), tr("Put this date where none is"), self._fill_blanks)
        self.set_all = self._button(tr("Replace all"), tr("Put this date into every field"), self._replace_all)
        self.take_back = self._button(tr("Take back"), tr("The dates as they were before"), self._take_back)
        self.take_back.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.set_blank, self.set_all, self.take_back):
            buttons.addWidget(button)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(16)
        grid.addWidget(text_label(tr("One date for all of them:")), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(with_date_hint(self.common, self.common), 0, 1)
        grid.addLayout(buttons, 1, 0, 1, 2)
        return grid

    def _button(self, text: str, hint: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        set_tooltip(button, hint)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _fill_blanks(self) -> None:
        self._give([field for field in self.fields if not field.currentText().strip()])

    def _replace_all(self) -> None:
        self._give(self.fields)

    def _give(self, fields: Sequence[QComboBox]) -> None:
        """Put the common date into some fields, and remember what all of them held."""
        words = self.common.text().strip()
        if publication_day(words) is None:
            self._fault.setText(tr(NO_DATE, words=words))
            return
        self._before = [field.currentText() for field in self.fields]
        for field in fields:
            field.setEditText(words)
        self.take_back.setEnabled(True)

    def _take_back(self) -> None:
        for field, words in zip(self.fields, self._before, strict=True):
            field.setCurrentIndex(field.findText(words))
            field.setEditText(words)
        self.take_back.setEnabled(False)

    def _rows(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("card")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(16)
        for row, (result, field) in enumerate(zip(self._findings, self.fields, strict=True)):
            article = result.reading.article
            names = stack_widgets(
                text_label(shorten_label(article.title, 110)), text_label(result.task.name, soft=True)
            )
            grid.addWidget(names, row, 0, Qt.AlignmentFlag.AlignTop)
            line = field.lineEdit()
            assert line is not None  # it is editable
            grid.addWidget(with_date_hint(field, line), row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self.fields), 1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tall = scale_pixels(ROW) * len(self._findings)
        area.setMinimumHeight(min(LEAST, tall))
        area.setMaximumHeight(tall + 10)
        area.setWidget(inside)
        return area

    def _field(self, result: TaskResult) -> QComboBox:
        field = ComboBox(editable=True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.setCompleter(None)  # type: ignore[arg-type] # None is allowed: no completion
        field.setMinimumWidth(scale_pixels(FIELD))
        field.setAccessibleName(
            tr("Date of publication of {title}", title=shorten_label(result.reading.article.title, 80))
        )
        for candidate in result.offered:
            field.addItem(
                tr("{date}   from {source}", date=candidate.published, source=how_published(candidate.how)),
                candidate.published,
            )
            field.setItemData(field.count() - 1, day_label(candidate.published), Qt.ItemDataRole.ToolTipRole)
        field.addItem(tr("Leave open"), "")
        likely = [n for n, c in enumerate(result.offered) if precision(c.published) >= DAY and c.how != FILE_TIME]
        field.setCurrentIndex(likely[0] if likely else -1)
        field.setEditText(field.currentText() if likely else "")
        field.editTextChanged.connect(lambda _text: self._fault.setText(""))
        edit = field.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(tr("for example 16 March 2023"))
        return field

    def answer_of(self, field: QComboBox) -> str | None:
        """The date in a field: "" if left blank.

        None if it is not a date.
        """
        typed = field.currentText().strip()
        if field.currentIndex() >= 0 and typed == field.itemText(field.currentIndex()):
            return str(field.currentData())
        return publication_day(typed) if typed else ""

    @property
    def fault(self) -> str:
        """What is wrong with the input, "" if nothing."""
        return self._fault.text()

    def accept(self) -> None:
        """Close the dialog unless a field holds something other than a date.

        Enter in the field for all only fills in the blanks.
        """
        if len(self.fields) > 1 and self.common.hasFocus():
            self._fill_blanks()
            self.fields[0].setFocus()
            return
        for result, field in zip(self._findings, self.fields, strict=True):
            if self.answer_of(field) is None:
                self._fault.setText(tr(NO_DATE_FOR, words=field.currentText().strip(), name=result.task.name))
                field.setFocus()
                return
        super().accept()

    def answers(self) -> dict[str, str]:
        """The dates, by article id."""
        return {
            f.reading.article.id: self.answer_of(field) or ""
            for f, field in zip(self._findings, self.fields, strict=True)
        }


def ask_dates(parent: QWidget, results: Sequence[TaskResult]) -> dict[str, str] | None:
    """Show the dialog.

    Returns dates by article id, or None to give them later.
    """
    dialog = DateDialog(results, parent)
    given = dialog.answers() if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return given
