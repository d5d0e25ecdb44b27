"""The About dialog: version, paths, and licences of dependencies."""

from importlib.metadata import PackageNotFoundError, metadata, requires, version
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from gui.environment.logging_setup import log_file
from gui.widgets.screen_space import resize_within_screen
from gui.widgets.text_labels import text_label
from store.language.translate import tr
from store.model.assets import open_asset

DATA = (
    ("Natural Earth, world-atlas", "public domain; ISC"),
    ("GeoNames", "CC BY 4.0"),
    ("General Catalog of Artificial Space Objects, J. McDowell", "CC BY"),
)


def program_version() -> str:
    """The installed version; "" when run from sources."""
    try:
        return version("dateline")
    except PackageNotFoundError:
        return tr("not installed")


def shipped() -> list[tuple[str, str]]:
    """Dependencies and their licences, from their own metadata."""
    try:
        requirements = requires("dateline") or []
    except PackageNotFoundError:
        requirements = []
    names = dict.fromkeys(_name(line) for line in requirements if "extra ==" not in line)
    return [(f"{name} {version(name)}", _licence(name)) for name in names if _is_there(name)]


def _name(requirement: str) -> str:
    cut = next(
        (n for n, letter in enumerate(requirement) if not (letter.isalnum() or letter in "-_.")), len(requirement)
    )
    return requirement[:cut]


def _is_there(name: str) -> bool:
    try:
        return bool(version(name))
    except PackageNotFoundError:
        return False


def _licence(name: str) -> str:
    headers = metadata(name).json
    if expression := headers.get("license_expression"):
        return str(expression)
    classes = [
        line.rpartition(" :: ")[2] for line in headers.get("classifier", []) if str(line).startswith("License ::")
    ]
    return ", ".join(classes) or str(headers.get("license", "")).partition("\n")[0]


class AboutDialog(QDialog):
    """Version, paths, licences."""

    def __init__(self, library: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Dateline"))
        self.text = QPlainTextEdit(self._details())
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Licences of what is shipped"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 14)
        column.setSpacing(8)
        column.addWidget(text_label(f"Dateline {program_version()}", size=14.0, bold=True))
        column.addWidget(text_label(tr("News articles to events on a timeline. Free software under the MIT licence.")))
        column.addWidget(text_label(tr("Library: {path}", path=library), soft=True))
        column.addWidget(text_label(tr("Log file: {path}", path=log_file()), soft=True))
        column.addWidget(text_label(tr("What is shipped with it, and under which licences"), bold=True))
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        resize_within_screen(self, 620, 480)

    def _details(self) -> str:
        lines = [f"{name}: {licence}" for name, licence in (*shipped(), *DATA)]
        return "\n".join([*lines, "", open_asset("map/NOTICE.txt").read_text("utf-8")])
