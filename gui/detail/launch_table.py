"""The table of launch facts: what each source says where they differ, and which of it is shown."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from gui.detail.rows import words
from gui.theme import Theme
from store.library.library import Library
from store.library.sources import source_of
from store.model import Event, LaunchFacts, Report
from store.wording import shortened

FACTS = (
    ("Missiles", "count"), ("Class", "missile_class"), ("Name", "name"), ("Range, km", "range_km"),
    ("Apogee, km", "apogee_km"), ("Flight, min", "flight_min"), ("Outcome", "outcome"),
)  # fmt: skip
SIDE_BY_SIDE = 2
"""Sources that have a column each; in a pane 280 pixels wide a third one would be cut."""


def launch_section(event: Event, library: Library, theme: Theme) -> QWidget | None:
    """What is told of the launch, None if nothing is. The value that is shown where sources differ is bold."""
    told = [(report, report.facts.launch) for report in _one_a_source(event, library)]
    rows = [
        (name, field)
        for name, field in FACTS
        if _value(event.facts.launch, field) or any(_value(f, field) for _, f in told)
    ]
    if not rows:
        return None
    box = QFrame()
    box.setStyleSheet(f"QFrame {{ background: {theme.panel}; border-radius: 6px; }}")
    grid = QGridLayout(box)
    grid.setContentsMargins(12, 8, 12, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    if len(told) <= SIDE_BY_SIDE:
        _fill_side_by_side(grid, event, told, rows, library)
    else:
        _fill_by_value(grid, event, told, rows, library, theme)
    return box


def _one_a_source(event: Event, library: Library) -> list[Report]:
    """The reports that tell of a launch; of the copies of one text the first."""
    found: dict[str, Report] = {}
    for report in event.reports:
        if report.facts.launch:
            found.setdefault(source_of(report.article, library.articles), report)
    return list(found.values())


Told = list[tuple[Report, LaunchFacts | None]]
Rows = list[tuple[str, str]]


def _fill_side_by_side(grid: QGridLayout, event: Event, told: Told, rows: Rows, library: Library) -> None:
    """A column a source; one value over all columns where they agree."""
    if len(told) > 1:
        for column, (report, _) in enumerate(told, 1):
            grid.addWidget(words(source_name(library, report), size=8.5, soft=True), 0, column)
    for number, (name, field) in enumerate(rows, 1):
        grid.addWidget(_name(name), number, 0)
        shown = _value(event.facts.launch, field)
        values = [_value(facts, field) for _, facts in told]
        if len(told) < SIDE_BY_SIDE or set(values) == {shown}:
            grid.addWidget(words(shown), number, 1, 1, max(1, len(told)))
            continue
        differs = len(set(values) - {""}) > 1
        for column, value in enumerate(values, 1):
            grid.addWidget(words(value or "–", bold=differs and value == shown), number, column)
    grid.setColumnStretch(0, 1)
    for column in range(1, len(told) + 1):
        grid.setColumnStretch(column, 2)


def _fill_by_value(grid: QGridLayout, event: Event, told: Told, rows: Rows, library: Library, theme: Theme) -> None:
    """A line a value, the one that is shown first, with the sources that give it where others give another."""
    for name, field in rows:
        shown = _value(event.facts.launch, field)
        by_value: dict[str, list[str]] = {shown: []} if shown else {}
        for report, facts in told:
            if value := _value(facts, field):
                by_value.setdefault(value, []).append(source_name(library, report))
        grid.addWidget(_name(name), grid.rowCount(), 0, Qt.AlignmentFlag.AlignTop)
        for at, (value, sources) in enumerate(by_value.items()):
            row = grid.rowCount() - (at == 0)
            given = ", ".join(sources) or "yours" if len(by_value) > 1 else ""
            grid.addWidget(_value_label(value, given, theme, is_shown=bool(given) and value == shown), row, 1)
    grid.setColumnStretch(1, 1)


def _value_label(value: str, given: str, theme: Theme, *, is_shown: bool) -> QLabel:
    """A value, and behind it in soft words who gives it; one label, so that they wrap together and nothing is cut."""
    label = words("")
    label.setTextFormat(Qt.TextFormat.RichText)
    told = f"<b>{escape(value)}</b>" if is_shown else escape(value)
    behind = f"&nbsp; <span style='color:{theme.soft}; font-size:8.5pt'>{escape(given)}</span>" if given else ""
    label.setText(told + behind)
    return label


def _name(name: str) -> QLabel:
    label = QLabel(name)
    label.setProperty("soft", True)
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
    return shortened(article.outlet or article.title or article.file_name, 26) if article else "Article"
