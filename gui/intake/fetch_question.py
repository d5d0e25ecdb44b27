"""Asks before a page is fetched: Dateline connects to nothing unasked."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

from store.fetching import host_of

Allow = Callable[[Sequence[str]], bool]
SHOWN = 5


def ask_to_fetch(parent: QWidget | None, addresses: Sequence[str]) -> bool:
    """Whether the user says yes to fetching these pages; closing the question is no."""
    return question(parent, addresses).exec() == QMessageBox.StandardButton.Yes


def question(parent: QWidget | None, addresses: Sequence[str]) -> QMessageBox:
    """The question, with the addresses in full and the servers that would learn of it."""
    servers = ", ".join(dict.fromkeys(host_of(address) for address in addresses))
    pages = "this page" if len(addresses) == 1 else f"these {len(addresses)} pages"
    box = QMessageBox(QMessageBox.Icon.Question, "Fetch from the web?", f"Fetch {pages} from {servers}?", parent=parent)
    more = f"\nand {len(addresses) - SHOWN} more" if len(addresses) > SHOWN else ""
    box.setInformativeText(
        "\n".join(addresses[:SHOWN])
        + more
        + "\n\nDateline connects to this server now, once, and to no other. You can instead save the page and drop the file."
    )
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.button(QMessageBox.StandardButton.Yes).setText("Fetch")
    box.button(QMessageBox.StandardButton.No).setText("Do not fetch")
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box
