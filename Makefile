# The two commands a newcomer needs: `make demo` and `make test`. Both set up .venv by themselves.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation

.PHONY: help demo test check bench gate figures pictures pins clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST)

demo: .venv/run ## the dossier of the shipped example: dossier.html
	$(BIN)/crosswire demo --output dossier.html

test: .venv/dev ## every test
	$(BIN)/python -m pytest

check: .venv/dev ## lint, format, types, import contract
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/dev ## every measurement, where the corpora are at hand
	$(BIN)/python -m bench

gate: .venv/dev ## fail below a pinned quality floor, where the annotated stories are at hand
	$(BIN)/python -m bench.dossiers --gate

figures: .venv/dev ## write what was measured into README.md and docs/quality.md
	$(BIN)/python -m bench.publish

pictures: demo .venv/dev ## take the pictures of the docs again
	$(BIN)/python -m tests.browser.pictures dossier.html docs/pictures

pins: .venv/dev ## renew the pinned requirement files
	cd requirements && for set in build run dev train; do \
	  source=$$set.in; [ $$set = run ] && source=../pyproject.toml; \
	  ../$(BIN)/pip-compile --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe \
	    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header \
	    --output-file $$set.txt $$source || exit 1; done

clean: ## remove what the other targets made
	rm -rf .venv build dist dossier.html

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/run: .venv/bin/python requirements/build.txt requirements/run.txt pyproject.toml
	$(PIP) -r requirements/build.txt -r requirements/run.txt
	$(INSTALL) --editable .
	touch $@

.venv/dev: .venv/run requirements/dev.txt
	$(PIP) -r requirements/dev.txt
	touch $@
