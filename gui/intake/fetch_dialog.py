"""Asks before a page is fetched: Dateline connects to nothing unasked."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

from gui.widgets.plain_text import message_box
from store.language.translate import tr, tr_n
from store.parsing.addresses import host_of

Allow = Callable[[Sequence[str]], bool]
SHOWN = 5


def ask_to_fetch(parent: QWidget | None, addresses: Sequence[str]) -> bool:
    """Ask whether to fetch pages; closing the dialog means no."""
    return question(parent, addresses).exec() == QMessageBox.StandardButton.Yes


def question(parent: QWidget | None, addresses: Sequence[str]) -> QMessageBox:
    """The dialog, with the full addresses and the servers contacted."""
    servers = ", ".join(dict.fromkeys(host_of(address) for address in addresses))
    asked = tr_n(
        len(addresses), "Fetch this page from {servers}?", "Fetch these {n} pages from {servers}?", servers=servers
    )
    listed = [*addresses[:SHOWN]]
    if len(addresses) > SHOWN:
        listed.append(tr("and {n} more", n=len(addresses) - SHOWN))
    message = tr(
        "Dateline connects to this server now, once, and to no other. You can instead save the page and drop the file."
    )
    about = "\n".join([*listed, "", message])
    box = message_box(QMessageBox.Icon.Question, tr("Fetch from the web?"), asked, about, parent)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.button(QMessageBox.StandardButton.Yes).setText(tr("Fetch"))
    box.button(QMessageBox.StandardButton.No).setText(tr("Do not fetch"))
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box
