"""Dialog for a library replaced by another program."""

from PySide6.QtWidgets import QMessageBox, QWidget

from gui.widgets.plain_text import set_message
from store.language.translate import tr


class ReplacedDialog(QMessageBox):
    """Asks which library keeps the name; both are kept.

    `is_mine_chosen` and `is_other_chosen` are both False if the user decides later.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(tr("Library replaced"))
        about = tr(
            "A program that synchronizes folders may have done it. Nothing was overwritten. Both are kept: one goes on under "
            "the name, the other lies beside it."
        )
        set_message(self, tr("Another program has put another file in the place of “{name}”.", name=name), about)
        self._mine = self.addButton(tr("Keep this window's library"), QMessageBox.ButtonRole.AcceptRole)
        self._other = self.addButton(tr("Open the other library"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self._mine)
        self.setEscapeButton(self.addButton(tr("Decide later"), QMessageBox.ButtonRole.RejectRole))

    @property
    def is_mine_chosen(self) -> bool:
        """Whether the window's library goes on."""
        return self.clickedButton() is self._mine

    @property
    def is_other_chosen(self) -> bool:
        """Whether the file that has come goes on."""
        return self.clickedButton() is self._other
