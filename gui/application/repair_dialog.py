"""Dialog for a damaged library.

What is wrong, and an offer to repair it.
"""

from errno import EBUSY
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from gui.widgets.plain_text import message_box, tell
from store.language.translate import tr, tr_noop
from store.library.maintenance.repair import repair_library
from store.library.storage.errors import EmptyLibraryError
from store.library.storage.writer_lock import WriterLock

OFFER = tr_noop(
    "Repairing brings back all that can be had, names what cannot, and keeps the damaged file beside the library."
)

RESTORE = tr_noop("Repairing brings back the latest backup that can be read.")


def offer_repair(parent: QWidget | None, path: Path, why: Exception) -> bool:
    """Ask whether to repair a library, and do so.

    Returns whether it is worth opening again. Raises OSError if it cannot be written.
    """
    offer = tr(RESTORE if isinstance(why, EmptyLibraryError) else OFFER)
    text = tr("The library could not be opened.") + f"\n\n{why}\n\n{offer}"
    box = message_box(QMessageBox.Icon.Critical, "Dateline", text, parent=parent)
    yes = box.addButton(tr("Repair"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is not yes:
        return False
    lock = WriterLock(path.resolve())
    if not lock.take():
        raise OSError(EBUSY, lock.reason, str(path))
    try:
        said = repair_library(path) or [tr("Nothing had to be repaired.")]
    finally:
        lock.release()
    tell(QMessageBox.Icon.Information, "Dateline", "\n".join(said), parent)
    return True
