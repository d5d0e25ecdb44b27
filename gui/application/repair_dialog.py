"""Dialog for a damaged library.

What is wrong, and an offer to repair it.
"""

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from store.language.translate import tr, tr_noop
from store.library.maintenance.repair import repair_library

OFFER = tr_noop(
    "Repairing brings back all that can be had, names what cannot, and keeps the damaged file beside the library."
)


def offer_repair(parent: QWidget | None, path: Path, why: Exception) -> bool:
    """Ask whether to repair a library, and do so.

    Returns whether it is worth opening again. Raises OSError if it cannot be written.
    """
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "Dateline",
        tr("The library could not be opened.") + f"\n\n{why}\n\n{tr(OFFER)}",
        parent=parent,
    )
    yes = box.addButton(tr("Repair"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is not yes:
        return False
    said = repair_library(path) or [tr("Nothing had to be repaired.")]
    QMessageBox.information(parent, "Dateline", "\n".join(said))
    return True
