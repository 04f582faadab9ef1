# Every target sets up what it needs, so each works in a fresh checkout. `make` alone lists them.
BIN := .venv/bin
PYTEST_JOBS ?= 2

.PHONY: help run test lint bench session gallery torture screenshots translations requirements validate dist reproducible clean distclean setup-run setup-test

help: ## List the targets
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

run: setup-run ## Open the program; without a display, make the example report instead
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/rapporteur; \
	fi; \
	echo "There is no display here, so the example report is made without one."; \
	QT_QPA_PLATFORM=offscreen $(BIN)/rapporteur demo --out build/demo && \
	echo "Its PDF and the window's screenshot:" && \
	find "$$PWD/build/demo" -name '*.pdf' -o -name '*.png' | sort | sed 's/^/  /'

test: lint ## Check the code and run all tests (ARGS='-k outline' passes words to pytest)
	$(BIN)/python -m pytest -n $(PYTEST_JOBS) --ignore=tests/bench $(ARGS)

lint: setup-test ## Check style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

bench: setup-test ## Measure; writes build/bench.json
	@mkdir -p build
	$(BIN)/python -m tests.bench

session: setup-test ## Type a session of ten minutes with real keys (ARGS=minutes), and count late frames
	$(BIN)/python -m tests.bench.session $(ARGS)

gallery: setup-test ## Count the people in hundreds of drawn galleries, and say how often that was right
	$(BIN)/python -m tests.gallery $(ARGS)

torture: setup-test ## Kill the program, cut its power and damage its files, hundreds of times
	$(BIN)/python -m tests.torture $(ARGS)

screenshots: setup-test ## Take the guide's pictures anew (ARGS=all: every screen in every dress, into build/screens)
	$(BIN)/python packaging/screenshots.py $(ARGS)

translations: setup-test ## Collect and compile the window's texts
	$(BIN)/python packaging/translations.py

requirements: ## Pin the dependencies anew, by hash (needs uv)
	uv export --no-emit-project --no-header --no-default-groups --group build > packaging/requirements.txt
	uv export --no-emit-project --no-header --group dev > packaging/requirements-dev.txt
	uv export --no-emit-project --no-header --no-default-groups --group build --group bundle > packaging/requirements-bundle.txt

validate: setup-test ## Have other programs check the PDF: PDF/UA-1, PDF/A, syntax, fonts
	@bash packaging/validate/setup.sh
	$(BIN)/python packaging/validate/check_pdf.py

dist: setup-test ## Make the packages for this system into dist/, and try them in clean roots (as root; SMOKE=no leaves that out)
	$(BIN)/python packaging/dist.py $(ARGS)

reproducible: setup-test ## Make wheel and .deb of the last commit twice, and compare their bytes
	$(BIN)/python packaging/reproduce.py $(ARGS)

clean: ## Remove what was made here, but for .venv
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache
	find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +

distclean: clean ## Remove .venv too
	rm -rf .venv

setup-run setup-test: setup-%:
	@bash packaging/setup.sh $*
