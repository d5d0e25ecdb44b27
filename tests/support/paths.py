"""Folders that tests read from."""

from pathlib import Path

TESTS = Path(__file__).parent.parent
ROOT = TESTS.parent
CORPUS = TESTS / "corpus"
LABELLED = TESTS / "labelled"
SNIPPETS = TESTS / "snippets"
ARTICLES = TESTS / "articles"
