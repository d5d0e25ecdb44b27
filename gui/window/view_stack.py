"""The views of a library, of which one is shown at a time; each is made when it is first asked for."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

Makers = Mapping[str, Callable[[], QWidget]]


class ViewStack(QStackedWidget):
    """Pages by name."""

    def __init__(self, makers: Makers) -> None:
        super().__init__()
        self._makers = makers
        self.made: dict[str, QWidget] = {}

    def page(self, name: str) -> QWidget:
        """A page, made if it has not been yet."""
        if name not in self.made:
            self.made[name] = self._makers[name]()
            self.addWidget(self.made[name])
        return self.made[name]

    def turn_to(self, name: str) -> None:
        """Shows a page."""
        self.setCurrentWidget(self.page(name))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As small as the page that is shown can be: those that are not need no room."""
        shown = self.currentWidget()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()) if shown else super().minimumSizeHint()

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        return next((name for name, page in self.made.items() if page is self.currentWidget()), "")
