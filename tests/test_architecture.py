"""Which part may import which. The arrows run one way: gui -> store -> assets."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
QT = ("PySide6", "pyqtgraph", "shiboken6")
FORBIDDEN = {
    "store": (*QT, "gui", "tests"),
    "assets": (*QT, "gui", "store", "tests"),
    "gui": ("tests",),
    "store/reading": ("store.library", "store.exchange", "store.command_line.cli", "tinydb"),
    "store/library": ("store.reading", "store.exchange", "store.command_line.cli"),
    "store/exchange": ("store.reading", "store.command_line.cli"),
    "store/model/documents.py": ("store.",),
}
LONGEST_FILE, LONGEST_FUNCTION = 500, 60


def sources(part: str) -> list[Path]:
    path = ROOT / part
    found = [path] if path.suffix == ".py" else sorted(path.rglob("*.py"))
    return [file for file in found if "corpus" not in file.parts]


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


@pytest.mark.parametrize("part", FORBIDDEN)
def test_that_imports_follow_the_arrows(part: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in sources(part)
        for name in imported(path)
        if any(name == barred.rstrip(".") or name.startswith(f"{barred.rstrip('.')}.") for barred in FORBIDDEN[part])
    ]
    assert wrong == []


def test_that_the_architecture_test_sees_an_import_inside_a_function(tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text("def f():\n    from PySide6.QtCore import QObject\n")
    assert "PySide6.QtCore" in imported(sample)


def test_that_no_file_and_no_function_outgrows_its_bound() -> None:
    long = []
    for path in [*sources("gui"), *sources("store"), *sources("tests")]:
        text = path.read_text("utf-8")
        if text.count("\n") > LONGEST_FILE:
            long.append(str(path))
        functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
        long += [f"{path}:{f.name}" for f in functions if (f.end_lineno or 0) - f.lineno >= LONGEST_FUNCTION]
    assert long == []


@pytest.mark.parametrize("command", [["read", "article.txt"], ["check", "missing.dateline"]])
def test_that_commands_without_a_window_never_import_qt(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("North Korea fired a missile on 16 March 2023.\n")
    words = [command[0], str(tmp_path / command[1])]
    program = (
        "import sys; from gui.__main__ import main; main(sys.argv[1:]);"
        "print('QT' if {'PySide6', 'pyqtgraph', 'shiboken6'} & set(sys.modules) else 'NO QT')"
    )
    run = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, cwd=ROOT, check=True)
    assert run.stdout.splitlines()[-1] == "NO QT"


def test_that_worker_processes_never_import_qt() -> None:
    program = (
        "import sys, store.intake.task; print(*(m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph'))))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    assert run.stdout.split() == []
