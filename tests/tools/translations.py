"""Brings assets/languages up to what the code says: `python -m tests.tools.translations` renews the .ts files and makes the .qm files.

A text that is new is left unfinished for the translator; one that the code says no more is dropped.
"""

import ast
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

from store.model.kinds import KINDS
from tests.support.paths import ROOT

FOLDER = ROOT / "assets" / "languages"
CONTEXT = "Dateline"
SPEAKERS = {"tr": 1, "tr_noop": 1, "tr_n": 3}
"""The functions that take texts, and how many of their first arguments may be such."""


def texts() -> list[str]:
    """All texts that the code says, in the order of their files."""
    files = [path for part in ("gui", "store") for path in sorted((ROOT / part).rglob("*.py"))]
    of_kinds = [name for kind in KINDS.values() for name in (kind.singular, kind.plural)]
    return list(dict.fromkeys([*of_kinds, *(text for path in files for text in _texts_in(path))]))


def _texts_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKERS:
            for argument in node.args[: SPEAKERS[node.func.id]]:
                parts = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
                yield from (p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str))


def translations(path: Path) -> dict[str, str]:
    """The finished translations of a .ts file, by text."""
    if not path.exists():
        return {}
    found = {}
    for message in Xml.parse(path).getroot().iter("message"):
        source, told = message.find("source"), message.find("translation")
        if source is not None and told is not None and told.get("type") != "unfinished":
            found[source.text or ""] = told.text or ""
    return found


def write_ts(path: Path, language: str, known: dict[str, str]) -> int:
    """Writes a .ts file of all texts; gives how many are unfinished."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    unfinished = 0
    for text in texts():
        message = Xml.SubElement(context, "message")
        Xml.SubElement(message, "source").text = text
        told = Xml.SubElement(message, "translation")
        if text in known:
            told.text = known[text]
        else:
            told.set("type", "unfinished")
            unfinished += 1
    Xml.indent(root)
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + Xml.tostring(root, encoding="unicode") + "\n",
        "utf-8",
    )
    return unfinished


def make_qm(path: Path) -> None:
    """Makes the .qm file that the program reads."""
    tool = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main() -> int:
    """Renews all languages."""
    FOLDER.mkdir(exist_ok=True)
    left = 0
    for language in ("ko", "ja"):
        path = FOLDER / f"{language}.ts"
        unfinished = write_ts(path, language, translations(path))
        make_qm(path)
        print(f"{path.name}: {unfinished} unfinished")  # noqa: T201
        left += unfinished
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
