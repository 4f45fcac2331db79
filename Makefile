# Two commands do everything on a fresh machine: `make run` and `make test`.
# They need Python >= 3.11, make and a shell; the rest is set up here.
SHELL := /bin/sh
PYTHON ?= python3
UV := .uv/bin/uv
LUNA := .venv/bin/luna
# One more than there are cores: some tests wait for what they started.
JOBS ?= $(shell expr `getconf _NPROCESSORS_ONLN` + 1)
export VIRTUAL_ENV := $(CURDIR)/.venv
export UV_PYTHON_DOWNLOADS := never
# What was compiled once is kept: without it every start would compile all it imports again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup run test check train lock bench clean

setup: .venv/.ready

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Luna needs Python 3.11 or newer: install it, or name one with 'make PYTHON=python3.12'."; exit 2; }
	@$(PYTHON) -m venv .uv || \
	  { echo "Python's venv module is missing: install it (on Debian: apt install python3-venv)."; rm -rf .uv; exit 2; }
	.uv/bin/python -m pip install --quiet uv || { rm -rf .uv; exit 2; }

.venv/.ready: $(UV) requirements.lock pyproject.toml
	test -x .venv/bin/python || $(UV) venv --quiet --python $(PYTHON) .venv
	$(UV) pip sync --quiet --require-hashes requirements.lock
	$(UV) pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

run: setup
	$(LUNA) up

lock: $(UV)
	$(UV) pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' --quiet -o requirements.lock

clean:
	rm -rf .venv .uv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

test: setup
	.venv/bin/pytest -n $(JOBS) --dist worksteal

check: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

train: setup
	.venv/bin/python -m luna.training
	.venv/bin/python -m luna.training.recall
	.venv/bin/python -m luna.training.drafts

bench: setup
	.venv/bin/python -m bench
