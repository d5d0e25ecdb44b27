# make run [ARGS="article.txt"]   open the app        make test    all checks and tests
# make check                      lint, types and import contracts, without the tests
# make setup                      the set-up alone    make bench   measure, into build/bench.json
# make torture                    kill writers and importers, fill the disk, damage and replace files, hostile articles
# make lock                       renew the three lock files from pyproject.toml (needs uv)
# make install [PREFIX=~/.local]  install for this user, with menu entry and file type; make uninstall
# make translations               bring assets/languages up to the code; make pictures: the screenshots anew

PYTHON ?= python3
PREFIX ?= $(HOME)/.local
HOUSE := $(PREFIX)/share/dateline
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: run setup check test torture bench lock install uninstall translations pictures clean
run: .venv/app.stamp
	@$(PYTHON) gui/installation/system_libraries.py window
	@$(BIN)/python -m gui $(ARGS)

setup: .venv/app.stamp
	@$(PYTHON) gui/installation/system_libraries.py window

check: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

test: check
	@$(PYTHON) gui/installation/system_libraries.py window screen
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 $(PYTEST)

TORTURE := tests/store/library/test_torture.py tests/store/library/test_state_machine.py tests/store/library/maintenance \
	tests/store/library/storage tests/store/intake/test_hostile_files.py tests/journeys/test_killed_while_importing.py \
	tests/journeys/test_library_replaced.py
torture: .venv/dev.stamp
	DATELINE_TORTURE=10 QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2 $(TORTURE)

bench: .venv/bench.stamp
	@$(PYTHON) gui/installation/system_libraries.py window screen
	$(BIN)/python -m tests.bench

.venv/app.stamp: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dateline needs Python 3.11 or newer: make PYTHON=python3.12 run")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --requirement requirements.lock
	@printf '#!/bin/sh\nPYTHONPATH="%s" exec "%s/.venv/bin/python" -m gui "$$@"\n' "$(CURDIR)" "$(CURDIR)" > $(BIN)/dateline
	@chmod +x $(BIN)/dateline
	@$(BIN)/python -m compileall -q gui store assets  # the first start is as fast as the others
	@touch $@

.venv/dev.stamp: .venv/app.stamp requirements-dev.lock
	$(PIP) --requirement requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/bench.stamp: .venv/dev.stamp requirements-bench.lock
	$(PIP) --requirement requirements-bench.lock
	@touch $@

LOCK := uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate
lock:
	$(LOCK) pyproject.toml --output-file requirements.lock
	$(LOCK) --extra dev --constraint requirements.lock pyproject.toml --output-file requirements-dev.lock
	$(LOCK) --extra dev --extra bench --constraint requirements-dev.lock pyproject.toml --output-file requirements-bench.lock

install:
	@$(PYTHON) gui/installation/system_libraries.py window
	$(PYTHON) -m venv $(HOUSE)/venv
	$(HOUSE)/venv/bin/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(HOUSE)/venv/bin/pip install --quiet --disable-pip-version-check --no-deps --force-reinstall .
	@mkdir -p $(PREFIX)/bin
	ln -sf $(HOUSE)/venv/bin/dateline $(PREFIX)/bin/dateline
	cd / && $(HOUSE)/venv/bin/python -m gui.installation.desktop_files $(PREFIX)
	@echo "Installed: $(PREFIX)/bin/dateline, and Dateline in the menu of the desktop"

uninstall:
	cd / && $(HOUSE)/venv/bin/python -m gui.installation.desktop_files $(PREFIX) --remove
	rm -rf $(HOUSE)/venv $(PREFIX)/bin/dateline

translations: .venv/dev.stamp
	$(BIN)/python -m tests.tools.translations

pictures: .venv/dev.stamp
	@$(PYTHON) gui/installation/system_libraries.py window screen
	$(BIN)/python -m tests.tools.screenshots

clean:
	rm -rf .venv build
