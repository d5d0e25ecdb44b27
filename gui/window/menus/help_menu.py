"""The Help menu: guide, keys, about."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from store.language.translate import tr


class HelpMenu(QMenu):
    """Opens its windows over the main one."""

    def __init__(self, window: QWidget, library: Path) -> None:
        super().__init__(tr("&Help"), window)
        self._window, self._library = window, library
        self._keys: QWidget | None = None
        self._guide: QWidget | None = None
        self.addAction(tr("&Guide"), self.show_guide)
        keys = self.addAction(tr("&Keys"), self.show_keys)
        keys.setShortcuts([QKeySequence("F1"), QKeySequence("?")])
        about = self.addAction(tr("&About Dateline"), self.show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def show_guide(self) -> None:
        """How to use the program."""
        from gui.window.dialogs.guide import GuideDialog  # noqa: PLC0415 - the window starts without it

        self._guide = self._guide or GuideDialog(self._window)
        self._guide.show()
        self._guide.raise_()

    def show_keys(self) -> None:
        """The list of keys."""
        from gui.window.dialogs.keyboard_help import ShortcutsDialog  # noqa: PLC0415 - the window starts without it

        self._keys = self._keys or ShortcutsDialog(self._window)
        self._keys.show()
        self._keys.raise_()

    def show_about(self) -> None:
        """Version, paths and licences."""
        from gui.window.dialogs.about import AboutDialog  # noqa: PLC0415

        window = AboutDialog(self._library, self._window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show()
