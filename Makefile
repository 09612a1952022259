# Targets describe themselves: `make help`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT ?= out
STAMP := $(VENV)/.ready
TS = $(shell find frontdesk/ui -name '*.py' | sort) -locations none -no-obsolete -source-language en_GB
export QT_LOGGING_RULES ?= qt.qpa.*=false

DEBIAN := libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 libxcb-icccm4 \
	libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-randr0 libxcb-sync1 libxcb-xfixes0 \
	libxcb-render-util0 libxcb-image0 libx11-xcb1 libbrotli1 libgssapi-krb5-2 libcups2 \
	poppler-utils gnome-keyring dbus xvfb xauth

.PHONY: help setup demo run test failed check fix bench tour day i18n package clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z0-9]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(STAMP) ## make .venv with everything the program and its tests need

$(STAMP): pyproject.toml
	@$(MAKE) --no-print-directory debian
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	$(BIN)/python -m compileall -q frontdesk
	@touch $@

.PHONY: debian
debian:
	@missing=$$(for p in $(DEBIAN); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -z "$$missing" ]; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	else echo "Please install these packages first:"; echo "  apt-get install" $$missing; exit 1; fi

demo: $(STAMP) ## the main job: a window where there is a screen, else the desk's day with its papers
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/frontdesk --demo; \
	else rm -rf $(OUT)/demo-home && $(BIN)/frontdesk day --home $(OUT)/demo-home --out $(OUT)/day; fi

run: $(STAMP) ## open the console on this workstation's own home
	$(BIN)/frontdesk

test: $(STAMP) ## all tests, on every engine
	$(BIN)/python -m pytest -n 3 -q

failed: $(STAMP) ## those tests once more that failed last, one after another
	$(BIN)/python -m pytest -q --last-failed --last-failed-no-failures=none

check: $(STAMP) ## formatting, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: $(STAMP) ## mend what can be mended by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMP) ## the figures, each beside its bare limit; SIZE=1000000 for the big ones
	$(BIN)/frontdesk bench --clients $(or $(SIZE),20000) --tickets $(or $(SIZE),20000) --json $(OUT)/bench.json

day: $(STAMP) ## play a desk day without a screen into OUT
	$(BIN)/frontdesk day --home $(OUT)/home --out $(OUT)/day

tour: $(STAMP) ## draw every screen into OUT/tour
	$(BIN)/frontdesk tour --out $(OUT)/tour

i18n: $(STAMP) ## gather the source strings and compile the catalogues
	$(BIN)/pyside6-lupdate -silent $(TS) -target-language ru_RU -ts resources/i18n/frontdesk_ru.ts
	$(BIN)/pyside6-lupdate -silent $(TS) -pluralonly -target-language en_GB -ts resources/i18n/frontdesk_en.ts
	for l in ru en; do $(BIN)/pyside6-lrelease -silent resources/i18n/frontdesk_$$l.ts -qm resources/i18n/frontdesk_$$l.qm; done

package: $(STAMP) ## a wheel in dist/
	$(BIN)/python -m pip wheel --quiet --no-deps -w dist .

clean: ## take away what was made here
	rm -rf $(VENV) $(OUT) dist build
