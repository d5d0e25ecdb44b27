"""Asks when articles were published that do not say so themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.detail.rows import stacked, words
from gui.intake.work import Finding
from store.moment import DAY, is_publication_date, precision
from store.reading.published import FILE_TIME
from store.wording import day_words, shortened

OPEN = "Leave open"


class DateDialog(QDialog):
    """A row an article: its title, and a field with the likely dates, in which any date can be typed."""

    def __init__(self, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("When was it published?" if len(findings) == 1 else "When were these articles published?")
        self.setMinimumWidth(620)
        self._findings = findings
        self._fault = words("")
        self.fields = [self._field(finding) for finding in findings]
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        one = len(findings) == 1
        about = "This article does" if one else f"These {len(findings)} articles do"
        column.addWidget(
            words(f"{about} not say when {'it was' if one else 'they were'} published", size=12.5, bold=True)
        )
        column.addWidget(
            words(
                "News says “Thursday” or “last month”, so Dateline needs the day of publication to date its "
                "events. The likely ones are offered; you can type another, such as 2023-03-16. Without it, such events stay undated.",
                soft=True,
            )
        )
        column.addWidget(self._rows(), 1)
        column.addWidget(self._fault)
        buttons = QDialogButtonBox()
        buttons.addButton("Import", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(640, min(560, 220 + 76 * len(findings)))
        self.fields[0].setFocus()

    def _rows(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("card")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(16)
        for row, (finding, field) in enumerate(zip(self._findings, self.fields, strict=True)):
            article = finding.reading.article
            title = shortened(article.title, 110)
            grid.addWidget(
                stacked(words(title), words(finding.order.name, soft=True)), row, 0, Qt.AlignmentFlag.AlignTop
            )
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self.fields), 1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(min(420, 20 + 76 * len(self._findings)))
        area.setWidget(inside)
        return area

    def _field(self, finding: Finding) -> QComboBox:
        field = QComboBox(editable=True)
        field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        field.setCompleter(None)  # type: ignore[arg-type] # None is allowed: no completion
        field.setMinimumWidth(270)
        field.setAccessibleName(f"Date of publication of {finding.reading.article.title[:80]}")
        for candidate in finding.offered:
            field.addItem(f"{candidate.published}   from {candidate.how}", candidate.published)
            field.setItemData(field.count() - 1, day_words(candidate.published), Qt.ItemDataRole.ToolTipRole)
        field.addItem(OPEN, "")
        likely = [n for n, c in enumerate(finding.offered) if precision(c.published) >= DAY and c.how != FILE_TIME]
        field.setCurrentIndex(likely[0] if likely else -1)
        field.setEditText(field.currentText() if likely else "")
        field.editTextChanged.connect(lambda _text: self._fault.setText(""))
        edit = field.lineEdit()
        if edit is not None:
            edit.setPlaceholderText("for example 2023-03-16")
        return field

    def answer_of(self, field: QComboBox) -> str | None:
        """The date that a field holds, "" if it is left open, None if it is no date."""
        typed = field.currentText().strip()
        if field.currentIndex() >= 0 and typed == field.itemText(field.currentIndex()):
            return str(field.currentData())
        return typed if not typed or is_publication_date(typed) else None

    @property
    def fault(self) -> str:
        """What is wrong with what was typed, "" if nothing is."""
        return self._fault.text()

    def accept(self) -> None:
        """Closes the dialog unless a field holds something that is no date."""
        for finding, field in zip(self._findings, self.fields, strict=True):
            if self.answer_of(field) is None:
                self._fault.setText(
                    f"“{field.currentText().strip()}” for {finding.order.name} is no date. Write it as 2023-03-16, 2023-03 or 2023."
                )
                field.setFocus()
                return
        super().accept()

    def answers(self) -> dict[str, str]:
        """The dates given, by the article's id."""
        return {
            f.reading.article.id: self.answer_of(field) or ""
            for f, field in zip(self._findings, self.fields, strict=True)
        }


def ask_dates(parent: QWidget, findings: Sequence[Finding]) -> dict[str, str] | None:
    """Shows the dialog; the answers by article id ("" left open), or None if the user called the import off."""
    dialog = DateDialog(findings, parent)
    given = dialog.answers() if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return given
