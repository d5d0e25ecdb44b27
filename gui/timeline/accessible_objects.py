"""Marks and links of the timeline as objects for screen readers."""

from collections.abc import Sequence
from typing import Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from gui.timeline.frame.spoken_objects import SpokenObject
from store.language.translate import tr


class SpokenView(Protocol):
    """A widget that tells its objects."""

    def spoken_objects(self) -> Sequence[SpokenObject]:
        """The objects in view."""

    def box_on_screen(self, spoken: SpokenObject) -> QRect:
        """Where an object is, in pixels of the screen."""

    def current_object(self) -> int:
        """The number of the selected object, -1 for none."""


class AccessibleObject(QAccessibleInterface):
    """The object with a number, whatever it is at the moment."""

    def __init__(self, canvas: "AccessibleCanvas", number: int) -> None:
        super().__init__()
        self._canvas, self._number = canvas, number

    @property
    def _spoken(self) -> SpokenObject | None:
        objects = self._canvas.view.spoken_objects()
        return objects[self._number] if self._number < len(objects) else None

    def isValid(self) -> bool:
        """Whether there still are so many objects."""
        return self._spoken is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """None: it is painted, and no widget."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window of the canvas."""
        return self._canvas.window()

    def parent(self) -> QAccessibleInterface:
        """The canvas."""
        return self._canvas

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """None."""
        return None

    def childCount(self) -> int:
        """0."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """-1."""
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """None."""
        return None

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, or what it is next to."""
        spoken = self._spoken
        if spoken is None:
            return ""
        texts = {QAccessible.Text.Name: spoken.name, QAccessible.Text.Description: spoken.about}
        return texts.get(kind, "")

    def setText(self, _kind: QAccessible.Text, _words: str) -> None:
        """Nothing: it is edited in the detail pane."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        spoken = self._spoken
        return self._canvas.view.box_on_screen(spoken) if spoken is not None else QRect()

    def role(self) -> QAccessible.Role:
        """A link, or a graphic."""
        spoken = self._spoken
        return QAccessible.Role.Link if spoken is not None and spoken.link is not None else QAccessible.Role.Graphic

    def state(self) -> QAccessible.State:
        """Selectable, and whether it is selected."""
        state = QAccessible.State()
        state.selectable = True
        state.selected = self._canvas.view.current_object() == self._number
        return state


class AccessibleCanvas(QAccessibleWidget):
    """The canvas with its objects: marks, columns and links in view."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Chart, tr("Timeline"))
        self.view = cast(SpokenView, widget)
        self._objects: list[AccessibleObject] = []
        widget.destroyed.connect(self._drop)

    def _drop(self) -> None:
        """Take the objects out of Qt's cache, which would outlive the canvas."""
        for one in self._objects:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(one))
        self._objects = []

    def childCount(self) -> int:
        """How many objects there are."""
        return len(self.view.spoken_objects())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The object with a number."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._objects) <= index:
            self._objects.append(AccessibleObject(self, len(self._objects)))
        return self._objects[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The number of an object."""
        return next((number for number, one in enumerate(self._objects) if one is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The object at a point of the screen."""
        point = QPoint(x, y)
        objects = enumerate(self.view.spoken_objects())
        return next((self.child(n) for n, one in objects if self.view.box_on_screen(one).contains(point)), None)


_installed: list[bool] = []


def install_accessible_objects() -> None:
    """Make canvases accessible from now on."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """The interface of a canvas; None leaves other widgets to Qt."""
    if not (isinstance(thing, QWidget) and hasattr(thing, "spoken_objects")):
        return None
    canvas = AccessibleCanvas(thing)
    vars(thing)["accessible"] = canvas  # lives as long as the widget
    return canvas
