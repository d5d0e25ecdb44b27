"""The command line that needs no window: dateline read, add, export, check."""

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from store.exchange.formats.registry import EXPORT_SUFFIXES, IMPORT_SUFFIXES
from store.intake.article_list import ListedArticle, list_articles
from store.model.partial_dates import is_publication_date

if TYPE_CHECKING:
    from store.intake.read_article import ReadArticle
    from store.library.library import Library
    from store.model.documents import Reading
    from store.reading.loading.unreadable_error import UnreadableError

COMMANDS = ("read", "add", "import", "find", "export", "check")
OK, FAILED, MISUSED = 0, 1, 2


def main(
    arguments: list[str],
    out: TextIO = sys.stdout,
    err: TextIO = sys.stderr,
    kind_colours: Mapping[str, str] | None = None,
) -> int:
    """Run one command.

    Returns the exit status: 0 done, 1 something failed, 2 misused.
    """
    options = parser().parse_args(arguments)
    options.kind_colours = kind_colours or {}
    run = {"read": read, "add": add, "import": import_, "find": find, "export": export, "check": check}[options.command]
    try:
        return run(options, out, err)
    except BrokenPipeError:  # whoever reads has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except (OSError, ValueError) as error:
        from store.library.storage.errors import advice  # noqa: PLC0415

        print(". ".join(filter(None, (f"dateline {options.command}: {_in_words(error)}", advice(error)))), file=err)
        return FAILED
    except KeyboardInterrupt:
        return 130


def _in_words(error: Exception) -> str:
    """What is wrong, and with which file; without the system's number for it."""
    if isinstance(error, OSError) and error.filename and error.strerror:
        return f"{error.filename}: {error.strerror[:1].lower()}{error.strerror[1:]}"
    return str(error)


def _choices(suffixes: Sequence[str]) -> str:
    return f"{', '.join(suffixes[:-1])} or {suffixes[-1]}"


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="dateline", description="News articles to events on a timeline.")
    commands = top.add_subparsers(dest="command", required=True)
    reader = commands.add_parser("read", help="read articles and print the events that they report")
    reader.add_argument("--json", action="store_true", help="one JSON object a line")
    adder = commands.add_parser("add", help="read articles and store their events in a library")
    adder.add_argument("library", type=Path)
    for command in (reader, adder):
        command.add_argument("articles", nargs="*", type=Path, metavar="ARTICLE")
        command.add_argument("--published", type=_moment, help="date of publication, as 2023-03-16")
        command.add_argument("--index", type=Path, help="CSV with columns file,published and maybe title,url")
        command.add_argument("--workers", type=_count, metavar="N", help="processes to read in; by default one a core")
        command.add_argument("--dask", metavar="tcp://HOST:PORT", help="read on the workers of a Dask scheduler")
    importer = commands.add_parser("import", help="take in events from a table, a calendar or another timeline")
    importer.add_argument("library", type=Path)
    importer.add_argument("file", type=Path, help=f"a file ending in {_choices(IMPORT_SUFFIXES)}")
    importer.add_argument("--mapping", type=Path, help="which column is which field, as kept by --save-mapping")
    importer.add_argument(
        "--save-mapping", type=Path, metavar="FILE", help="keep the mapping that was guessed or given"
    )
    importer.add_argument("--dry-run", action="store_true", help="say what would be imported, and store nothing")
    finder = commands.add_parser("find", help="list the events that words and filters find")
    finder.add_argument("library", type=Path)
    finder.add_argument(
        "words", nargs=argparse.REMAINDER, help='such as: kind:launch after:2022-01 actor:KP name:Hwasong "range:>1000"'
    )
    exporter = commands.add_parser("export", help="write a library's events into a file of another form")
    exporter.add_argument("library", type=Path)
    exporter.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        help=f"a file ending in {_choices(EXPORT_SUFFIXES)}",
    )
    checker = commands.add_parser("check", help="verify a library file")
    checker.add_argument("library", type=Path)
    checker.add_argument("--repair", action="store_true", help="bring back all that can be had of a damaged library")
    return top


def _moment(text: str) -> str:
    if not is_publication_date(text):
        raise argparse.ArgumentTypeError(f"“{text}” is no date such as 2023-03-16 or 2023-03")
    return text


def _count(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of processes")
    return int(text)


def _articles(options: argparse.Namespace) -> list[ListedArticle]:
    """What to read, in order: the list's articles, then those named. ValueError if there is none."""
    listed = list_articles(options.index) if options.index else []
    listed += [ListedArticle(path, str(path), options.published) for path in options.articles]
    if not listed:
        raise ValueError("name an article, or a list of them with --index")
    return listed


def _readings(options: argparse.Namespace, err: TextIO) -> Iterator[tuple[ListedArticle, "Reading | UnreadableError"]]:
    """Each article with its Reading, or with the error that took its place, in input order."""
    from store.intake import batch  # noqa: PLC0415 - `check` and `export` start without the reader
    from store.reading.loading.unreadable_error import UnreadableError  # noqa: PLC0415

    listed = _articles(options)
    count = options.workers or batch.default_workers(len(listed))

    def readers() -> "batch.Readers":
        return batch.DaskReaders(options.dask) if options.dask else batch.LocalReaders(count)

    for one, outcome in batch.read_all(listed, readers):
        if isinstance(outcome, UnreadableError):
            yield one, outcome
            continue
        if outcome.reading.article.published is None:
            _ask_for_the_date(one, outcome, err)
        yield one, outcome.reading


def _ask_for_the_date(listed: ListedArticle, article: "ReadArticle", err: TextIO) -> None:
    """Say that an article tells no date of publication, and which dates it may be."""
    offered = "; ".join(f"{c.published} ({c.how})" for c in article.offered)
    hint = f" It may be {offered}." if offered else ""
    print(
        f"{listed.name}: no date of publication was found; dates such as “Thursday” stay open. Give it with --published.{hint}",
        file=err,
    )


def read(options: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Print the events of each article, or why it is unreadable."""
    from store.command_line.json_output import error_line, line_of  # noqa: PLC0415
    from store.model.documents import Reading  # noqa: PLC0415

    status = OK
    for listed, outcome in _readings(options, err):
        if isinstance(outcome, Reading):
            print(
                line_of(listed.name, outcome) if options.json else listing(listed.name, outcome), file=out, flush=True
            )
            continue
        status = FAILED
        print(
            error_line(listed.name, str(outcome)) if options.json else f"{listed.name}: {outcome}", file=out, flush=True
        )
    return status


def listing(name: str, reading: "Reading") -> str:
    """An article's events for human eyes."""
    lines = [f"{name}: {reading.article.title}", f"  published {reading.article.published or 'unknown'}"]
    for event in reading.events:
        facts = event.facts
        span = f" to {facts.end}" if facts.end else ""
        about = "" if facts.status == "occurred" else f", {facts.status}"
        lines.append(f"  {facts.start or 'undated':<26} {event.title}{span}{about}")
    return "\n".join(lines)


def add(options: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Read articles and store their events, all in one transaction."""
    from store.library.library import Library  # noqa: PLC0415
    from store.library.state.changes import result_line  # noqa: PLC0415
    from store.model.documents import Reading  # noqa: PLC0415

    readings = list(_readings(options, err))
    for listed, reading in readings:
        if not isinstance(reading, Reading):
            print(f"{listed.name}: {reading}", file=err)
    library = Library(options.library)
    change = library.add([reading for _, reading in readings if isinstance(reading, Reading)])
    library.close()
    failed = sum(not isinstance(reading, Reading) for _, reading in readings)
    print(result_line(change.outcomes, failed), file=out)
    return FAILED if failed else OK


def import_(options: argparse.Namespace, out: TextIO, _err: TextIO) -> int:
    """Import events from a file; print the mapping and bad rows."""
    from store.exchange.formats.library_json import ExportedLibrary, add_library, import_line  # noqa: PLC0415
    from store.exchange.importing import open_import  # noqa: PLC0415
    from store.exchange.tables import column_mapping as mappings  # noqa: PLC0415
    from store.exchange.tables.table_import import add_table, outcome_lines, read_rows, row_lines  # noqa: PLC0415
    from store.language.intervals import plural  # noqa: PLC0415
    from store.library.library import Library  # noqa: PLC0415

    content = open_import(options.file)
    if isinstance(content, ExportedLibrary):
        with Library(options.library) as library:
            change = add_library(library, content, options.file.name)
        print(import_line(change), file=out)
        return OK
    mapping = mappings.load_mapping(options.mapping) if options.mapping else mappings.guess_mapping(content)
    if options.save_mapping:
        mappings.save_mapping(mapping, options.save_mapping)
    read = read_rows(content, mapping)
    lines = [f"  {column} → {field}" for column, field in mapping.fields.items()]
    lines += [
        f"  3/4/2023 is read as {'3 April' if mapping.day_first else 'March 4'}, an event without a kind as {mapping.kind}"
    ]
    if options.dry_run:
        counted = ((read.reading.events, "event"), (content.rows, "row"), (read.bad, "bad row"))
        events, rows, bad = (plural(len(of), noun) for of, noun in counted)
        lines += [f"{events} in {rows}, {bad}", *row_lines(read)]
    else:
        with Library(options.library) as library:
            lines += outcome_lines(add_table(library, read), read)
    print(*lines, sep="\n", file=out)  # when all is stored: whoever reads may leave early
    return FAILED if read.bad and not options.dry_run else OK


def find(options: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """List matching events by date.

    Exit status 1 if there are none, as grep.
    """
    from store.library.library import Library  # noqa: PLC0415
    from store.library.queries.query_language import parse_query  # noqa: PLC0415
    from store.library.queries.search_index import SearchIndex  # noqa: PLC0415

    words = " ".join(options.words)
    unknown = parse_query(words).unknown
    for part in unknown:
        print(f"{part} says nothing that can be looked for", file=err)
    if unknown:
        return MISUSED
    _refuse_missing(options.library)
    with Library(options.library) as library:  # for changes too if that is free: then the index is kept
        index = SearchIndex(library)
        events = [library.events[key] for key in index.find(words)]
        index.close()
    for event in sorted(events, key=lambda event: (event.facts.start is None, event.facts.start or "", event.title)):
        print(f"{event.facts.start or 'undated'}  {event.title}  ({event.id})", file=out)
    return OK if events else FAILED


def export(options: argparse.Namespace, out: TextIO, _err: TextIO) -> int:
    """Write a library's events into a file."""
    from store.exchange.exporting import export_events as write  # noqa: PLC0415

    written = write(_open_existing(options.library), options.output, options.kind_colours)
    print(f"{written.line}: {options.output}", file=out)
    return OK


def check(options: argparse.Namespace, out: TextIO, _err: TextIO) -> int:
    """Verify a library file; with --repair, repair it first."""
    from msgspec import DecodeError  # noqa: PLC0415

    from store.library.state.integrity import find_faults  # noqa: PLC0415
    from store.library.storage.errors import RepairableLibraryError  # noqa: PLC0415

    if options.repair:
        _repair(options.library, out)
    library = _open_existing(options.library)
    for note in library.notes:
        print(note, file=out)
    try:
        problems = find_faults(library)
    except DecodeError as error:
        raise RepairableLibraryError(f"{options.library}: an event is damaged: {error}") from error
    for fault in problems:
        print(fault, file=out)
    sizes = f"{len(library.articles)} articles, {len(library.events)} events, {len(library.links)} links"
    print(
        f"{options.library}: {sizes}, {len(problems)} faults" if problems else f"{options.library}: {sizes}, sound",
        file=out,
    )
    return FAILED if problems else OK


def _repair(path: Path, out: TextIO) -> None:
    """Say what was lost, or that nothing was to do."""
    from store.library.maintenance.repair import repair_library  # noqa: PLC0415
    from store.library.storage.writer_lock import WriterLock  # noqa: PLC0415

    lock = WriterLock(path)
    if not lock.take():
        raise OSError(lock.reason)
    try:
        said = repair_library(path)
    finally:
        lock.release()
    for one in said or ["there was nothing to repair"]:
        print(f"{path}: {one}", file=out)


def _open_existing(path: Path) -> "Library":
    from store.library.library import Library  # noqa: PLC0415

    _refuse_missing(path)
    return Library(path, read_only=True)


def _refuse_missing(path: Path) -> None:
    if not path.is_file():
        raise FileNotFoundError(f"there is no library {path}")
