"""The settings dialog. Choices apply at once."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from gui.environment.language import LANGUAGES
from gui.environment.preferences import DARK, LIGHT, SYSTEM, TEXT_SIZES, Preferences
from gui.theme.text_size import scale_pixels
from gui.view_model.time_zone import TimeZoneSetting
from gui.widgets.choice_fields import ComboBox, Slider
from gui.widgets.plain_text import plain_label
from gui.widgets.text_labels import text_label
from gui.window.time_zone_box import TimeZoneBox
from store.language.translate import tr


class SettingsDialog(QDialog):
    """One line a setting.

    Changing language or text size rebuilds the main window when this dialog closes.
    """

    def __init__(
        self, preferences: Preferences, zone: TimeZoneSetting, rebuild_window: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._preferences, self._renew = preferences, rebuild_window
        self._before = preferences.language, preferences.text_size
        self.theme = self._choice(
            tr("Theme"), {SYSTEM: tr("As the system"), LIGHT: tr("Light"), DARK: tr("Dark")}, preferences.theme, "theme"
        )
        self.language = self._choice(
            tr("Language"), {"": tr("As the system"), **LANGUAGES}, preferences.language, "language"
        )
        sizes = {size: tr("{n} %", n=size) for size in TEXT_SIZES}
        self.text_size = self._choice(tr("Size of text"), sizes, preferences.text_size, "text_size")
        self.zone = TimeZoneBox(zone)
        self.wheel = self._switch(tr("The wheel scrolls; with Ctrl it zooms"), "wheel_scrolls")
        self.motion = self._switch(tr("Reduced motion: views change at once"), "reduced_motion")
        self.threshold, self.sure = self._slider(), plain_label()
        self.threshold.valueChanged.connect(self._set_threshold)
        self._lay_out()
        self._tell_threshold()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Theme"), self.theme), (tr("Language"), self.language), (tr("Size of text"), self.text_size),
            (tr("Time zone"), self.zone), (tr("Wheel"), self.wheel), (tr("Motion"), self.motion),
            (tr("Confidence"), self.threshold), ("", self.sure),
        )  # fmt: skip
        for name, widget in rows:
            label = plain_label(name)
            label.setBuddy(widget)
            form.addRow(label, widget)
        about = tr("What an article tells with less confidence waits in the review before the timeline shows it.")
        form.addRow("", text_label(about, soft=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 14)
        column.setSpacing(14)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(scale_pixels(460))

    def _choice(self, name: str, values: Mapping[Any, str], chosen: object, key: str) -> QComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        for value, shown in values.items():
            box.addItem(shown, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _index: setattr(self._preferences, key, box.currentData()))
        return box

    def _switch(self, text: str, key: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(bool(getattr(self._preferences, key)))
        box.toggled.connect(lambda checked: setattr(self._preferences, key, checked))
        return box

    def _slider(self) -> QSlider:
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setAccessibleName(tr("Confidence that events need to be shown at once"))
        slider.setRange(0, 20)
        slider.setValue(round(self._preferences.threshold * 20))
        return slider

    def _set_threshold(self, step: int) -> None:
        self._preferences.threshold = step / 20
        self._tell_threshold()

    def _tell_threshold(self) -> None:
        threshold = self._preferences.threshold
        self.sure.setText(
            tr("{n} and more are shown at once", n=f"{threshold:.0%}")
            if threshold
            else tr("everything is shown at once")
        )

    def done(self, result: int) -> None:
        """Close, and rebuild the window if language or text size changed."""
        super().done(result)
        if self._before != (self._preferences.language, self._preferences.text_size):
            self._renew()
