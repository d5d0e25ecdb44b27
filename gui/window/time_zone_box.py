"""The box that chooses the time zone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QInputDialog, QLineEdit, QMessageBox

from gui.view_model.time_zone import TimeZoneSetting, all_zones
from gui.widgets.choice_fields import ComboBox
from gui.widgets.plain_text import set_tooltip, tell
from store.language.translate import tr

OTHER = "other"


class TimeZoneBox(ComboBox):
    """Offers the usual zones, and any other by its name."""

    def __init__(self, zone: TimeZoneSetting) -> None:
        super().__init__()
        self._zone = zone
        self.setAccessibleName(tr("Time zone of the view"))
        set_tooltip(self, tr("The time zone in which clock times are shown"))
        self._fill()
        zone.changed.connect(self._fill)
        self.activated.connect(lambda _index: self._choose(str(self.currentData())))

    def _fill(self) -> None:
        self.clear()
        for offered in self._zone.offered:
            self.addItem(tr(offered.name), offered.key)
        self.insertSeparator(self.count())
        self.addItem(tr("Another zone…"), OTHER)
        self.setCurrentIndex(self.findData(self._zone.zone.key))

    def _choose(self, key: str) -> None:
        if key == OTHER:
            self.setCurrentIndex(self.findData(self._zone.zone.key))
            key = self._asked()
        if key:
            self._zone.choose(key)

    def _asked(self) -> str:
        """The name of a zone that the user types or picks; "" if none."""
        names = all_zones()
        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(tr("Time zone"))
        dialog.setLabelText(tr("Region and city, as Asia/Tokyo:"))
        line = dialog.findChild(QLineEdit)
        if line is None:  # made when the dialog is first laid out
            dialog.setInputMode(QInputDialog.InputMode.TextInput)
            dialog.ensurePolished()
            line = dialog.findChild(QLineEdit)
        if line is not None:
            completer = QCompleter(names, dialog)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        given = dialog.exec() and dialog.textValue().strip()
        match = next((name for name in names if given and name.casefold() == given.casefold()), "")
        if given and not match:
            unknown = tr("“{words}” is no time zone that this computer knows.", words=given)
            tell(QMessageBox.Icon.Information, tr("Time zone"), unknown, self.window())
        return match
