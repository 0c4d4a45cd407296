# Les commandes du projet. Sans make : python3 ops/install.py && .venv/bin/python -m sav_engine run
PYTHON ?= python3
SAV := .venv/bin/python -m sav_engine
PY := .venv/bin/python -m
ARGS ?=
SCENARIO ?=
SANDBOX ?=

.DEFAULT_GOAL := help
.PHONY: help install dev dashboard test-dashboard run talk test-talk call demo check test test-asterisk test-postgres bench \
        bench-quick campaign bench-database prompts generate clean test-firewall test-setup test-docs

help: ## cette liste
	@echo "Cibles (make CIBLE ; PYTHON=/chemin/python3.12 pour choisir le Python) :"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' Makefile | while IFS='|' read -r name text; do printf '%-16s %s\n' "$$name" "$$text"; done

install: ## crée .venv avec les dépendances verrouillées
	@command -v "$(PYTHON)" >/dev/null || { echo "$(PYTHON) manque. Remède : apt-get install python3 python3-venv (Python 3.11 ou plus)" >&2; exit 1; }
	@"$(PYTHON)" ops/install.py run

dev:
	@"$(PYTHON)" ops/install.py dev

run: install ## installe si besoin, puis répond au téléphone (SANDBOX=1 : services de production joués)
	@# On a terminal the engine gets a process group of its own: Ctrl-C is for it, and make ends as it ended (0).
	@[ ! -t 0 ] || set -m; $(SAV) run $(if $(SANDBOX),--sandbox) $(ARGS)

dashboard: ## installe dans .venv-dashboard si besoin, puis sert le tableau de bord (port 8501)
	@"$(PYTHON)" ops/install.py dashboard
	@exec .venv-dashboard/bin/python -m sav_engine dashboard $(ARGS)

test-dashboard: ## essaie le tableau de bord, pages et navigateur, dans .venv-dashboard (une minute)
	@"$(PYTHON)" ops/install.py dashboard-dev
	.venv-dashboard/bin/python -m pytest -rs tests/dashboard

talk: install ## ouvre une page pour parler au moteur, au micro ou par phrases (ARGS="--port 8000")
	@[ ! -t 0 ] || set -m; $(SAV) talk $(ARGS)

test-talk: dev ## essaie cette page dans un vrai navigateur, avec un micro joué (Chromium ; deux minutes)
	SAV_TEST_TALK=1 $(PY) pytest -rs tests/talk

call: install ## appelle le moteur qui tourne (SCENARIO=fichier.yaml, ARGS="--say '...'")
	@exec $(SAV) call $(SCENARIO) $(ARGS)

demo: install ## trois appels parlés à la fois, et demo.html
	@exec $(SAV) demo $(ARGS)

bench: install ## le banc de mesure : media, engine, churn, memory, turn (ARGS="media --calls 100")
	@exec $(SAV) bench $(if $(ARGS),$(ARGS),media engine churn memory turn turn-300 turn-story)

bench-quick: install ## le même en moins de trois minutes
	@exec $(SAV) bench media engine turn --calls 50 --seconds 2 --blocks 1 $(ARGS)

campaign: install ## casse tout pendant des appels, et cherche chaque ticket (ARGS="--kills 100 --seed 1")
	@exec $(SAV) campaign $(ARGS)

bench-database: install ## les requêtes d'un appel sur 1 000 000 de tickets (ARGS="--tickets 100000")
	@exec $(SAV) bench-database $(ARGS)

prompts: install ## rend les phrases qui manquent ou qui ont changé
	@exec $(SAV) prompts build $(ARGS)

# Tests start the program many times, and each worker reads the tests: compiled once, whatever the surroundings prefer.
check test: export PYTHONDONTWRITEBYTECODE =

check: dev ## format, règles, types, tests unitaires, dialogues, déroulé (moins d'une minute)
	$(PY) ruff format --check .
	$(PY) ruff check .
	@# For the Python at hand: numpy's types for 3.12 and later are not those of 3.11. The scripts of ops/ import each
	@# other by plain names, because they run before the project is installed.
	MYPYPATH=ops $(PY) mypy --python-version "$$(.venv/bin/python -c 'import sys; print("%d.%d" % sys.version_info[:2])')" \
		sav_engine ops/install.py ops/generate.py
	$(SAV) check
	@# A worker on each core: another one would cost more in reading all the tests once more than their waits leave free.
	$(PY) pytest -n auto --maxprocesses 4 tests/unit tests/dialogues

test: check ## tout ce que fait la CI
	@# These wait for calls, databases and whole programs: one worker's waits are another's time. File by file, because
	@# what a file shares is made once. Calls that are spoken in real time want the machine for themselves.
	$(PY) pytest -n auto --maxprocesses 4 --dist loadfile -m "not alone" tests --ignore=tests/unit --ignore=tests/dialogues
	$(PY) pytest -m alone tests --ignore=tests/unit --ignore=tests/dialogues

test-asterisk: dev ## les essais sur un Asterisk installé (ASTERISK=/chemin/asterisk)
	ASTERISK="$(ASTERISK)" $(PY) pytest -rs tests/end_to_end/test_real_asterisk.py tests/end_to_end/test_real_asterisk_calls.py

test-postgres: dev ## les essais des bases sur un autre PostgreSQL, 15 à 18 (PG_BINDIR=/chemin/bin)
	PG_BINDIR="$(PG_BINDIR)" $(PY) pytest -rs -m postgres tests/conformance tests/end_to_end/test_embedded_postgres.py

test-firewall: ## essaie le pare-feu entre des machines jouées (root ; apt install bats nftables iptables)
	@shellcheck -x ops/firewall/*.sh 2>/dev/null || ! command -v shellcheck >/dev/null
	bats tests/ops/firewall.bats

test-setup: dev ## essaie ops/setup.sh sur une copie, comptes et services joués (trois minutes ; apt install bats)
	shellcheck -x ops/setup.sh
	bats tests/ops/setup.bats

test-docs: dev ## exécute aussi les commandes longues des documents (dix minutes)
	SAV_TEST_DOCS=1 $(PY) pytest -rs tests/documents

generate: dev ## refait .env.example et la table des README d'après les réglages
	$(PY) ops.generate

clean: ## efface .venv et les caches (demande avant ; jamais .sav, qui contient les tickets)
	@printf 'Effacer .venv et les caches des outils ? [o/N] '; read -r yes || yes=n; \
	case "$$yes" in o|O|oui|y) rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build ./*.egg-info; echo 'Effacé.';; \
	*) echo 'Rien n'"'"'est effacé.';; esac
