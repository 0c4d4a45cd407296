"""The commands of the documents that no test may run as they stand, each with its reason; the list is to stay short.

Everything else that a document shows is run. What is listed here is at least read: by bash, by the command line's own
parser, by make, and against the files, units and options it names (test_commands.py). SLOW ones are run by
`make test-docs`.
"""

from __future__ import annotations

ROOT_RIGHTS = (
    "changes this machine: accounts, units, firewall; run by hand on a booted Debian (docs/installation.fr.md)"
)
DOCKER = "needs a Docker engine, which no machine of ours has had"
PAID = "needs a paid key"
ASTERISK = "needs an Asterisk"
LONG = "takes minutes or hours"
NETWORK = "fetches from a network"
FOREVER = "runs until Ctrl-C; `make test-docs` starts it, calls it and stops it"
FOREVER_ELSEWHERE = "runs until Ctrl-C; tried by tests of its own (make test-talk, make test-dashboard)"

ELSEWHERE: dict[str, str] = {
    "sudo ops/setup.sh --dry-run": ROOT_RIGHTS,
    "sudo ops/setup.sh": ROOT_RIGHTS,
    "sudo ops/setup.sh --restart": ROOT_RIGHTS,
    "install -d -o sav -g sav -m 0700 /var/lib/sav": ROOT_RIGHTS,
    "printf '%s\\n' SAV_STATE_DIR=/var/lib/sav DASHBOARD_USERS=/var/lib/sav/dashboard.users >> .env": ROOT_RIGHTS,
    "apt-get install make python3 python3-venv sudo": ROOT_RIGHTS,
    "apt-get install git make python3 python3-venv": ROOT_RIGHTS,
    "useradd --system --home-dir /var/lib/sav --shell /usr/sbin/nologin sav": ROOT_RIGHTS,
    "cd /opt/sav && make install && python3 ops/install.py dashboard": ROOT_RIGHTS,
    "install -o root -g sav -m 0640 .env.example .env": ROOT_RIGHTS,
    "cp ops/systemd/* /etc/systemd/system/ && systemctl daemon-reload": ROOT_RIGHTS,
    "systemctl enable --now sav-engine sav-dashboard sav-backup.timer": ROOT_RIGHTS,
    'sudo ops/firewall/firewall.sh add asterisk 192.0.2.10 "le PBX"': ROOT_RIGHTS,
    'sudo ops/firewall/firewall.sh add admins 192.0.2.0/24 "le bureau"': ROOT_RIGHTS,
    "sudo ops/firewall/firewall.sh plan": ROOT_RIGHTS,
    "sudo ops/firewall/firewall.sh apply": ROOT_RIGHTS,
    "docker compose build": DOCKER,
    "docker compose up -d": DOCKER,
    "make campaign": LONG,
    "make bench-database": LONG,
    "make install": NETWORK,
    "git pull --ff-only": NETWORK,
    "make dashboard": FOREVER_ELSEWHERE,
    "make talk": FOREVER_ELSEWHERE,
    'make talk ARGS="--port 8000"': FOREVER_ELSEWHERE,
    'make talk ARGS="--no-browser"': FOREVER_ELSEWHERE,
    "OTEL_EXPORTER_OTLP_ENDPOINT=http://collecteur:4318 sav run": FOREVER_ELSEWHERE,
    ".venv/bin/python -m pip install -e '.[traces]'": NETWORK,
    "ssh -L 8000:127.0.0.1:8000 machine": NETWORK,
    "sav bench media --calls 100,300": LONG,
    "sav bench media engine churn memory turn": LONG,
    "sav bench barge-in pauses --each 100 --out results": LONG,
    "sav bench barge-in --each 100 --embedded --out results": LONG,
}

SLOW: dict[str, str] = {
    "make run": FOREVER,
    "make call": "calls the engine of the line before",
    "python3 ops/install.py && .venv/bin/python -m sav_engine run": FOREVER,
    "sav bench media --calls 50 --seconds 2 --blocks 1 --out /tmp/quick": "half a minute, and a C compiler",
    "python -m tests.unit.test_grammars_accuracy": "a minute of every labelled utterance",
}
