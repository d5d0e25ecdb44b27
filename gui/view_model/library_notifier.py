"""Changes of the library as a Qt signal, for all widgets."""

from PySide6.QtCore import QObject, Signal

from store.library.library import Library


class LibraryNotifier(QObject):
    """Announces each transaction of a library on the window's thread."""

    changed = Signal(object)  # a Change

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        library.listen(self.changed.emit)
