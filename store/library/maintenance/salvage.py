"""The state of a repair."""

from store.library.storage.snapshot_file import Tables


class Salvage:
    """Recovered documents, messages, and unreadable lines."""

    def __init__(self) -> None:
        self.tables: Tables = {}
        self.transaction = 0
        self.said: list[str] = []
        self.lost: list[bytes] = []

    def lose(self, what: str, line: bytes) -> None:
        """Put a line aside and say so."""
        self.said.append(f"{what} could not be brought back")
        self.lost.append(line)
