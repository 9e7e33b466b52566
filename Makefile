# Wegweiser: the five commands of this repository, and what they need.
PYTHON ?= python3.11
PORT ?= 8000
WORKERS ?= 2
BIN := .venv/bin
export PYTHONPATH := src
# uv installs faster; pip with hashes does the same.
UV := $(shell command -v uv 2>/dev/null)

# The message catalogues in the form that Django reads.
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard src/wegweiser/locale/*/LC_MESSAGES/django.po))

.PHONY: demo install test test-backends mutate-rules check bench bench-peers fix docs lock clean
.DEFAULT_GOAL := demo

demo: var/ready ## serve the demo region on http://localhost:$(PORT)
	@$(BIN)/python manage.py demo_signins --port $(PORT)
	@$(BIN)/gunicorn wegweiser.project.wsgi --env DJANGO_SETTINGS_MODULE=wegweiser.project.settings.demo \
		--bind localhost:$(PORT) --workers $(WORKERS) --preload --log-level warning

install: .venv/runtime ## the environment in .venv, from the lock file

test: .venv/dev $(CATALOGUES) ## all tests, on SQLite or on WEGWEISER_TEST_DATABASE_URL
	@$(BIN)/pytest -n 2 --dist loadfile $(TESTS)

test-backends: .venv/backends ## each engine for cohorts against the walker (needs Java 17, PostgreSQL)
	@WEGWEISER_BACKENDS=all $(BIN)/pytest -q -s tests/backends

mutate-rules: .venv/dev ## change every condition of every rule; some case must notice
	@$(BIN)/python -m wegweiser_rules mutate

check: .venv/dev $(CATALOGUES) ## style, types, architecture, templates, catalogues
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@PYTHONPATH=src:. $(BIN)/lint-imports
	@$(BIN)/mypy
	@$(BIN)/djlint --lint --quiet src
	@$(BIN)/deptry src
	@$(BIN)/python manage.py makemigrations --check --dry-run
	@$(BIN)/python tools/messages.py check
	@PYTHONPATH=src:. $(BIN)/python tools/reference.py check

bench: .venv/dev $(CATALOGUES) ## the measures of docs/develop/benchmarks.md
	@PYTHONPATH=src:. $(BIN)/python -m tests.benchmarks

bench-peers: .venv/peers ## side by side with other rule engines
	@PYTHONPATH=src:. $(BIN)/python -m tests.benchmarks.bench_peers

fix: .venv/dev ## repair what can be repaired, bring the catalogues up to date
	@$(BIN)/ruff check --fix --unsafe-fixes .
	@$(BIN)/ruff format .
	@$(BIN)/python tools/messages.py extract

docs: .venv/dev $(CATALOGUES) ## the pages that are made from the code
	@PYTHONPATH=src:. $(BIN)/python tools/reference.py write

lock: ## compile the lock files anew (needs uv)
	@uv pip compile pyproject.toml --python-version 3.11 --generate-hashes --upgrade \
		--no-annotate --no-header --quiet -o requirements/runtime.txt
	@uv pip compile pyproject.toml --extra postgres --python-version 3.11 --generate-hashes \
		--no-annotate --no-header --quiet -c requirements/runtime.txt -o requirements/production.txt
	@uv pip compile pyproject.toml --extra postgres --group dev --python-version 3.11 --generate-hashes \
		--no-annotate --no-header --quiet -c requirements/runtime.txt -o requirements/dev.txt
	@uv pip compile pyproject.toml --extra postgres --extra cohorts --extra spark --group dev \
		--python-version 3.11 --generate-hashes --no-annotate --no-header --quiet \
		-c requirements/dev.txt -o requirements/backends.txt
	@uv pip compile pyproject.toml --extra postgres --group dev --group peers \
		--python-version 3.11 --generate-hashes --no-annotate --no-header --quiet \
		-c requirements/backends.txt -o requirements/peers.txt

clean: ## forget the environment and the demo's data
	@rm -rf .venv var

$(CATALOGUES) &: $(CATALOGUES:.mo=.po) tools/messages.py | .venv/runtime
	@$(BIN)/python tools/messages.py compile

# The demo's database and static files, made anew when anything in src changed.
var/ready: $(CATALOGUES) $(shell find src -type f -not -name '*.pyc' -not -name '*.mo' | tr ' ' '?') | .venv/runtime
	@mkdir -p var
	@echo "Making the demo region …"
	@$(BIN)/python manage.py migrate --verbosity 0
	@$(BIN)/python manage.py load_demo
	@$(BIN)/python manage.py collectstatic --noinput --verbosity 0
	@touch $@

# The environment. A stamp file is as old as the lock it was made from.
.venv/bin/python:
ifdef UV
	@$(UV) venv --quiet --python $(PYTHON) .venv
else
	@$(PYTHON) -m venv .venv
endif
	@$(BIN)/python -c "import pathlib, sysconfig; \
		pathlib.Path(sysconfig.get_paths()['purelib'], 'wegweiser.pth').write_text(str(pathlib.Path('src').resolve()))"

.venv/runtime: requirements/runtime.txt | .venv/bin/python
	@echo "Installing the packages of requirements/runtime.txt …"
	$(call install,requirements/runtime.txt)
	@touch $@

.venv/dev: requirements/dev.txt | .venv/bin/python
	@echo "Installing the packages of requirements/dev.txt …"
	$(call install,requirements/dev.txt)
	@touch $@ .venv/runtime

.venv/backends: requirements/backends.txt | .venv/dev
	@echo "Installing the packages of requirements/backends.txt …"
	$(call install,requirements/backends.txt)
	@touch $@

.venv/peers: requirements/peers.txt | .venv/dev
	@echo "Installing the packages of requirements/peers.txt …"
	$(call install,requirements/peers.txt)
	@touch $@

define install
@$(if $(UV),$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r $(1),\
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1))
endef
