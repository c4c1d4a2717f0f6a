# Every target makes its own .venv from nothing: Python 3.11+ and make are all that is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# POSIX time zone and no colours: output is the same everywhere.
export TZ := UTC

.DEFAULT_GOAL := help
.PHONY: help demo test check lint soak bench schemas series build clean

help: ## what each target does
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "jsoc_sdk needs Python 3.11 or newer; set PYTHON=python3.11" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/.user: $(VENV)/.made pyproject.toml
	@echo "Installing jsoc_sdk with its extras into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[all]'
	@touch $@

$(VENV)/.dev: $(VENV)/.user pyproject.toml
	@echo "Installing the development tools into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

$(VENV)/.bench: $(VENV)/.dev pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group bench
	@touch $@

demo: $(VENV)/.user ## the tutorial, offline, on the embedded archive
	@$(BIN)/python examples/demo.py

test: $(VENV)/.dev ## all tests but the full counts (under six minutes)
	@$(BIN)/python -m pytest -n 2

lint: $(VENV)/.dev ## ruff, mypy, pyright, import-linter
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/pyright
	@$(BIN)/lint-imports

check: lint ## all that CI runs
	@$(BIN)/python -m pytest -n 2 --cov --cov-report=term:skip-covered
	@$(BIN)/coverage report --omit='jsoc_sdk/archive/*,jsoc_sdk/cli/*,jsoc_sdk/series/[a-z]*' --format=total --fail-under=95
	@$(BIN)/python -m jsoc_sdk.schemas --check schemas
	@$(MAKE) --no-print-directory build

build: $(VENV)/.dev ## build the wheel, install it into a fresh venv and use it there
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python .ci/wheel.py

soak: $(VENV)/.dev ## the full counts of the kill, fault, fuzz and scale tests
	@$(BIN)/python -m pytest -m soak -s -o faulthandler_timeout=1200

bench: $(VENV)/.bench ## the peer and us, side by side in one run; writes benchmarks/RESULTS.md
	@$(BIN)/python benchmarks/run.py

schemas: $(VENV)/.user ## write schemas/ from the models
	@$(BIN)/python -m jsoc_sdk.schemas schemas

series: $(VENV)/.user ## write the typed series from their definitions
	@$(BIN)/python -m jsoc_sdk.codegen.bundled jsoc_sdk/archive/sample/definitions jsoc_sdk/series

clean: ## remove what the targets above made
	@rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
