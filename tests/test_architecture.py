"""The shape of the house. Which layer may import which stands in pyproject.toml, held by import-linter."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT, TESTS
from tests.tools.house import House, find_circles, measure

LONGEST_FILE, LONGEST_FUNCTION = 500, 60
MOST_FILES, LONGEST_CHAIN = 16, 26


@pytest.fixture(scope="module")
def house() -> House:
    return measure()


def sources(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in sorted(folder.rglob("*.py")) if "corpus" not in path.parts]


def test_that_import_contracts_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert run.returncode == 0, run.stdout[-3000:]


def test_that_no_folder_holds_more_modules_than_one_look_takes_in(house: House) -> None:
    assert {folder: count for folder, count in house.files_by_folder.items() if count > MOST_FILES} == {}


def test_that_modules_import_each_other_in_no_circle(house: House) -> None:
    assert house.circles == []


def test_that_a_circle_would_be_found() -> None:
    imports = {"a": ["b"], "b": ["c"], "c": ["b"], "d": ["d"]}
    assert find_circles(imports) == [["b", "c"], ["d"]]


def test_that_a_file_name_exists_once_unless_it_means_the_same_in_sister_folders(house: House) -> None:
    assert house.twice == {}


def test_that_no_import_chain_is_longer_than_can_be_followed(house: House) -> None:
    assert len(house.longest_chain) <= LONGEST_CHAIN, " > ".join(house.longest_chain)


def test_that_a_class_name_exists_once() -> None:
    where: dict[str, list[str]] = {}
    for path in sources(ROOT / "gui", ROOT / "store"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                where.setdefault(node.name, []).append(str(path.relative_to(ROOT)))
    assert {name: paths for name, paths in where.items() if len(paths) > 1} == {}


@pytest.mark.parametrize("package", ["gui", "store", "assets"])
def test_that_every_folder_says_in_two_lines_what_belongs_in_it(package: str) -> None:
    folders = {path.parent for path in sources(ROOT / package)}
    lines = {
        str(folder.relative_to(ROOT)): (ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or "")
        for folder in folders
    }
    assert [folder for folder, text in lines.items() if len(text.split("\n\n")) < 2] == []


def test_that_no_file_and_no_function_outgrows_its_bound() -> None:
    long = []
    for path in sources(ROOT / "gui", ROOT / "store", TESTS):
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


def test_that_the_window_starts_without_the_reader_the_map_and_the_charts() -> None:
    late = (
        "store.reading.pipeline", "store.reading.dates", "store.parsing.dates", "store.parsing.values",
        "store.exchange.tables", "gui.map", "gui.charts", "gui.review.", "sqlite3", "babel",
    )  # fmt: skip
    program = f"import sys, gui.window.main_window; print(*(m for m in sys.modules if m.startswith({late})))"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", program]
    run = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, check=True, env=environment)
    assert run.stdout.split() == []
