"""The table of launch facts: what each source says where they differ."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QWidget

from gui.detail.inline_editor import Editing, FieldEditor
from gui.theme.text_size import scale_points
from gui.theme.theme import Theme
from gui.widgets.buttons import link_button
from gui.widgets.plain_text import plain_label
from gui.widgets.text_labels import text_label
from store.language.labels import shorten_label
from store.language.translate import tr, tr_noop
from store.library.consensus.syndication import source_of
from store.library.library import Library
from store.model.documents import LAUNCH, Event, LaunchFacts, Report

FACTS = {
    "count": tr_noop("Missiles"), "missile_class": tr_noop("Class"), "name": tr_noop("Name"), "range_km": tr_noop("Range, km"),
    "apogee_km": tr_noop("Apogee, km"), "flight_min": tr_noop("Flight, min"), "outcome": tr_noop("Outcome"),
}  # fmt: skip
# Sources that have a column each; in a pane 280 pixels wide a third one would be cut
SIDE_BY_SIDE = 2
LaunchReports = list[tuple[Report, LaunchFacts | None]]


def launch_section(event: Event, editing: Editing, theme: Theme) -> "LaunchTable | None":
    """Make the table of launch facts.

    None if the event has none.
    """
    table = LaunchTable(event, editing, theme)
    if table.fields or (event.kind == LAUNCH and editing.is_allowed):
        return table
    table.deleteLater()
    return None


class LaunchTable(QFrame):
    """One row a fact. Where sources differ, the shown value is bold."""

    def __init__(self, event: Event, editing: Editing, theme: Theme) -> None:
        super().__init__()
        self._event, self._editing, self._theme, self._library = event, editing, theme, editing.library
        self._reports: LaunchReports = [
            (report, report.facts.launch) for report in _one_a_source(event, editing.library)
        ]
        self.fields = [f for f in FACTS if _value(event.facts.launch, f) or any(_value(t, f) for _, t in self._reports)]
        self._editor_row: dict[str, int] = {}
        self.setObjectName("launchTable")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        if len(self._reports) <= SIDE_BY_SIDE:
            self._fill_side_by_side()
        else:
            self._fill_by_value()
        self._offer_more()

    def _fill_side_by_side(self) -> None:
        """A column a source; one value over all columns where they agree."""
        rows, grid = self._reports, self._grid
        if len(rows) > 1:
            for column, (report, _) in enumerate(rows, 1):
                grid.addWidget(text_label(source_name(self._library, report), size=8.5, soft=True), 0, column)
        for field in self.fields:
            number = self._begin_row(field)
            shown = _value(self._event.facts.launch, field)
            values = [_value(facts, field) for _, facts in rows]
            if len(rows) < SIDE_BY_SIDE or set(values) == {shown} or field in self._event.user_fields:
                held = tr("{value} (set by you)", value=shown) if field in self._event.user_fields and rows else shown
                grid.addWidget(text_label(held), number, 1, 1, max(1, len(rows)))
                continue
            differs = len(set(values) - {""}) > 1
            for column, value in enumerate(values, 1):
                grid.addWidget(text_label(value or "–", bold=differs and value == shown), number, column)
        grid.setColumnStretch(0, 1)
        for column in range(1, max(1, len(rows)) + 1):
            grid.setColumnStretch(column, 2)

    def _fill_by_value(self) -> None:
        """A line a value, the one shown first, with the sources that give it where others give another."""
        for field in self.fields:
            shown = _value(self._event.facts.launch, field)
            by_value: dict[str, list[str]] = {shown: []} if shown else {}
            for report, facts in self._reports:
                if value := _value(facts, field):
                    by_value.setdefault(value, []).append(source_name(self._library, report))
            row = self._begin_row(field, len(by_value))
            for at, (value, sources) in enumerate(by_value.items()):
                given = ", ".join(sources) or tr("set by you") if len(by_value) > 1 else ""
                label = _value_label(value, given, self._theme, is_shown=bool(given) and value == shown)
                self._grid.addWidget(label, row + at, 1)
        self._grid.setColumnStretch(1, 1)

    # ---- editing --------------------------------------------------------------------
    def _begin_row(self, field: str, lines: int = 1) -> int:
        """Put the name of a fact, and keep a row under its lines free to edit it; return the number of its first row."""
        row = max(self._grid.rowCount(), 1)
        name = link_button(tr(FACTS[field]), tr("Change: {field}", field=tr(FACTS[field])), partial(self.open, field))
        name.setObjectName("factName")
        name.setEnabled(self._editing.is_allowed)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._editor_row[field] = row + lines
        self._grid.setRowMinimumHeight(row + lines, 0)
        self._grid.addWidget(QWidget(), row + lines, 0)
        return row

    def _offer_more(self) -> None:
        """A word that opens the list of facts which nobody has told."""
        missing = [field for field in FACTS if field not in self.fields]
        if not missing or not self._editing.is_allowed:
            return
        row = max(self._grid.rowCount(), 1)
        more = link_button(tr("Add a fact…"), tr("Add a fact of the launch"), self.offer)
        self._grid.addWidget(more, row, 0, 1, -1, Qt.AlignmentFlag.AlignLeft)
        for field in missing:
            self._editor_row[field] = row + 1
        self._more = more

    def offer(self) -> None:
        """The list of facts to add."""
        menu = QMenu(self)
        for field, name in FACTS.items():
            if field not in self.fields:
                menu.addAction(tr(name), partial(self.open, field))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def open(self, field: str) -> None:
        """Open the line in which a fact is typed, under its row."""
        if self._editing.open_field == field:
            return
        self._editing.begin(field)
        box = QWidget()
        column = QGridLayout(box)
        column.setContentsMargins(0, 0, 0, 4)
        editor = FieldEditor(field, self._event, self._editing)
        column.addWidget(plain_label(tr(FACTS[field])), 0, 0)
        column.addWidget(editor, 1, 0, 1, 2)
        if field in self._event.user_fields and self._event.reports:
            back = partial(self._editing.actions.release, self._event.id, [field])
            column.addWidget(link_button(tr("Use the reports"), tr("Leave this fact to the reports again"), back), 0, 1)
        self._grid.addWidget(box, self._editor_row[field], 0, 1, -1)
        box.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _one_a_source(event: Event, library: Library) -> list[Report]:
    """The reports that tell of a launch; of the copies of one text the first."""
    report_by_source: dict[str, Report] = {}
    for report in event.reports:
        if report.facts.launch:
            report_by_source.setdefault(source_of(report.article, library.articles), report)
    return list(report_by_source.values())


def _value_label(value: str, given: str, theme: Theme, *, is_shown: bool) -> QLabel:
    """A value, and behind it in soft words who gives it; one label, so that they wrap together and nothing is cut."""
    label = text_label("")
    label.setTextFormat(Qt.TextFormat.RichText)
    text = f"<b>{escape(value)}</b>" if is_shown else escape(value)
    behind = (
        f"&nbsp; <span style='color:{theme.soft}; font-size:{scale_points(8.5):.1f}pt'>{escape(given)}</span>"
        if given
        else ""
    )
    label.setText(text + behind)
    return label


def _value(launch: LaunchFacts | None, field: str) -> str:
    value = getattr(launch, field, None)
    if value is None:
        return ""
    if isinstance(value, float) and value == int(value):
        return f"{value:,.0f}"
    return f"{value:,}" if isinstance(value, (int, float)) else str(value)


def source_name(library: Library, report: Report) -> str:
    """The outlet of a report's article, else its title, shortened."""
    article = library.articles.get(report.article)
    return shorten_label(article.outlet or article.title or article.file_name, 26) if article else tr("Article")
