"""The key under which the settings keep something for one library."""

import hashlib
from pathlib import Path


def library_key(group: str, library: Path) -> str:
    """A key within a group of settings; the same for each way to write a path."""
    return f"{group}/{hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:16]}"
