"""The sample library, built from the articles in assets/sample."""

from pathlib import Path

import platformdirs

from store.library.library import Library
from store.library.storage.opening import journal_path
from store.model.assets import open_asset


def sample_path() -> Path:
    """The path of the sample library, in the user's cache."""
    return (Path(platformdirs.user_cache_dir("dateline")) / "Sample.dateline").resolve()


def open_sample() -> Library:
    """Open the sample library with the user's changes; build it if missing."""
    path = sample_path()
    return Library(path) if path.exists() else make_sample(path)


def make_sample(path: Path) -> Library:
    """Build the sample library at `path`, replacing any file there."""
    from store.intake.read_file import read_loaded  # noqa: PLC0415 - the window starts without the reader
    from store.reading.loading.load import from_text  # noqa: PLC0415

    path.parent.mkdir(parents=True, exist_ok=True)
    for old in (path, journal_path(path)):
        old.unlink(missing_ok=True)
    library = Library(path)
    articles = sorted(
        (entry for entry in open_asset("sample").iterdir() if entry.name.endswith(".txt")), key=lambda e: e.name
    )
    loaded = (from_text(entry.read_text("utf-8"), entry.name) for entry in articles)
    library.add([read_loaded(one).reading for one in loaded], "Sample")
    return library
