# Two commands do everything: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test setup lint format lock browser data bench fuzz
.DEFAULT_GOAL := run

run: setup
	$(BIN)/daihoi serve

test: setup lint browser
	$(BIN)/python -m pytest -n 2 --dist loadgroup

setup: .venv/ready

# Rebuilt only when the lock or the build settings change.
.venv/ready: requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Needs uv; names no download address, so the lock holds on any machine.
lock:
	uv pip compile pyproject.toml --all-extras --universal --upgrade --no-emit-index-url --generate-hashes --no-annotate --no-header --quiet -o requirements.lock

# The browser tests need Chromium: installed where that may be done, else said in one line.
browser:
	@if command -v chromium >/dev/null 2>&1; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; \
	else \
		echo "Chromium is missing; the browser tests need it: apt-get install chromium"; \
	fi

# Rebuilds data/ from the folder that holds collected.csv; COAST (optional) is countries-10m.json of the package world-atlas.
data: setup
	$(BIN)/python -m analytics.embedded.build $(or $(COLLECTED),$(error name the folder of collected.csv: make data COLLECTED=folder))
	$(BIN)/python -m analytics.embedded.gazetteer
	$(if $(COAST),$(BIN)/python -m analytics.embedded.shapes $(COAST))

# Speed beside its yardsticks, as tables; never part of the tests.
bench: setup
	$(BIN)/python tests/bench/reading.py --workers
	$(BIN)/python tests/bench/length.py
	$(BIN)/python tests/bench/calibration.py
	$(BIN)/python tests/bench/pages.py

# Two minutes of mangled files through the reader.
fuzz: setup
	$(BIN)/python -m tests.bench.fuzz 120
