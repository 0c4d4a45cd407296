#!/usr/bin/env bats
bats_require_minimum_version 1.5.0
# ops/setup.sh in a copy of the project. What would change this machine (packages, accounts, services, firewall) is
# played by programs that only write down how they were called; settings, secrets, databases and prompts are real.

setup_file() {
    export REAL; REAL=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
    [ -x "$REAL/.venv/bin/python" ] || skip "no .venv: make dev"
}

setup() {
    PROJECT=$BATS_TEST_TMPDIR/project
    CALLS=$BATS_TEST_TMPDIR/calls
    FAKES=$BATS_TEST_TMPDIR/fakes
    mkdir -p "$PROJECT" "$FAKES"; touch "$CALLS"
    cp -r "$REAL"/{.env.example,ops,sav_engine,flows,sql,cache_audio,pyproject.toml} "$PROJECT"
    # The real interpreter and its packages; the code is the copy's, because commands run in its folder.
    mkdir -p "$PROJECT/.venv/bin"
    printf '#!/bin/sh\nexec "%s" "$@"\n' "$REAL/.venv/bin/python" >"$PROJECT/.venv/bin/python"
    chmod +x "$PROJECT/.venv/bin/python"
    echo 'import sys; print("installé :", *sys.argv[1:])' >"$PROJECT/ops/install.py"
    unset DEEPGRAM_API_KEY GROQ_API_KEY ELEVENLABS_API_KEY AMI_SECRET AMI_HOST DB_CLIENTS_DSN DB_TICKETS_DSN SAV_STATE_DIR
    as_user
}

teardown() { # a database that a failed test left behind
    local pid=$PROJECT/.sav/postgres/data/postmaster.pid
    [ ! -e "$pid" ] || kill "$(head -n 1 "$pid")" 2>/dev/null || true
}

fake() { # NAME [SHELL...]: writes its call down, then does that
    local name=$1; shift
    printf '#!/bin/bash\necho "%s $*" >>"%s"\n%s\n' "$name" "$CALLS" "${*:-true}" >"$FAKES/$name"
    chmod +x "$FAKES/$name"
}

as_user() { fake id 'echo 1000'; PATH=$FAKES:$PATH; }

as_root() { # of a machine with systemd and a firewall that answers
    fake id 'echo 0'
    fake useradd; fake chown; fake chgrp
    fake systemctl
    fake getent 'exit 2'
    fake runuser 'shift 3; exec "$@"'
    fake firewall
    cp "$FAKES/firewall" "$PROJECT/ops/firewall/firewall.sh"
    # shellcheck disable=SC2016  # for the fake
    fake install 'args=(); while [ $# -gt 0 ]; do case $1 in -o|-g) shift 2 ;; *) args+=("$1"); shift ;; esac; done; exec /usr/bin/install "${args[@]}"'
    mkdir -p "$BATS_TEST_TMPDIR/units" "$BATS_TEST_TMPDIR/run"
    export SETUP_STATE=$BATS_TEST_TMPDIR/state SETUP_UNITS=$BATS_TEST_TMPDIR/units SETUP_SYSTEMD_RUN=$BATS_TEST_TMPDIR/run
}

setup_sh() { run "$PROJECT/ops/setup.sh" "$@"; }

said() { grep -qF -- "$1" <<<"$output" || { printf 'not said: %s\nbut:\n%s\n' "$1" "$output" >&2; return 1; }; }
not_said() { ! grep -qF -- "$1" <<<"$output"; }
called() { grep -qE -- "$1" "$CALLS" || { printf 'not called: %s\nbut:\n%s\n' "$1" "$(cat "$CALLS")" >&2; return 1; }; }
not_called() { ! grep -qE -- "$1" "$CALLS"; }
picture() { (cd "$1" && find . -path ./.sav -prune -o -name __pycache__ -prune -o -type f -printf '%m %p ' -exec sha256sum {} \; | sort); }

@test "a dry run shows everything and changes nothing" {
    as_root
    before=$(picture "$PROJECT")
    DEEPGRAM_API_KEY=clef-d-essai SETUP_ASTERISK=192.0.2.10 setup_sh --yes --dry-run
    [ "$status" = 0 ]
    said '[à blanc] useradd'
    said "add asterisk 192.0.2.10"
    not_said clef-d-essai
    [ "$(picture "$PROJECT")" = "$before" ]
    [ ! -e "$SETUP_STATE" ]; [ -z "$(ls "$SETUP_UNITS")" ]
    not_called 'useradd|systemctl (re|en|da)|runuser|firewall|apt-get'
}

@test "a plain user gets settings, secrets in files, databases and prompts" {
    SETUP_DASHBOARD=oui DEEPGRAM_API_KEY=clef-d-essai AMI_HOST=127.0.0.1 SAV_COMPANY_NAME='Été & Co' setup_sh --yes
    echo "$output"; [ "$status" = 0 ]
    not_said clef-d-essai
    [ "$(cat "$PROJECT/secrets/deepgram_api_key")" = clef-d-essai ]
    [ "$(find "$PROJECT/secrets" -type f ! -perm 0600)" = '' ]
    [ "$(stat -c %a "$PROJECT/secrets")" = 700 ]
    grep -qx 'DEEPGRAM_API_KEY_FILE=secrets/deepgram_api_key' "$PROJECT/.env"
    grep -qx 'SAV_COMPANY_NAME="Été & Co"' "$PROJECT/.env"
    [ "$(wc -c <"$PROJECT/secrets/ami_secret")" = 49 ]
    said '0041_dashboard_filters.sql'
    said 'Compte superviseur (superviseur) écrit'
    not_said "$(cat "$PROJECT/secrets/ami_secret")"
    not_said "$(cat "$PROJECT/secrets/dashboard_superviseur")"
    not_called 'useradd|systemctl|apt-get'
}

@test "a second run changes nothing, and keeps what was answered" {
    GROQ_API_KEY=clef AMI_HOST=192.0.2.10 setup_sh --yes
    [ "$status" = 0 ]
    echo '# une note de la maison' >>"$PROJECT/.env"
    before=$(picture "$PROJECT")
    setup_sh --yes
    [ "$status" = 0 ]
    said 'est gardé'
    [ "$(picture "$PROJECT")" = "$before" ]
    grep -qx 'AUDIOSOCKET_HOST=0.0.0.0' "$PROJECT/.env" # the Asterisk is another machine
}

@test "a new key replaces the old one, and what stood in .env itself" {
    sed 's/^#GROQ_API_KEY=/GROQ_API_KEY=vieille/' "$PROJECT/.env.example" >"$PROJECT/.env"
    GROQ_API_KEY=neuve setup_sh --yes
    [ "$status" = 0 ]
    [ "$(cat "$PROJECT/secrets/groq_api_key")" = neuve ]
    run ! grep -q vieille "$PROJECT/.env"
    echo fraîche >"$BATS_TEST_TMPDIR/clef"
    GROQ_API_KEY_FILE=$BATS_TEST_TMPDIR/clef setup_sh --yes
    [ "$(cat "$PROJECT/secrets/groq_api_key")" = fraîche ]
}

@test "answers typed at the keyboard are asked in French, and keys are not echoed" {
    # company, AMI host, Deepgram, Groq, ElevenLabs, embedded database, dashboard
    run "$PROJECT/ops/setup.sh" <<<$'Garage du Lac\n\nclef-tapee\n\n\no\nn\n'
    echo "$output"; [ "$status" = 0 ]
    said "Nom dit à l'accueil"
    grep -qx 'SAV_COMPANY_NAME="Garage du Lac"' "$PROJECT/.env"
    [ "$(cat "$PROJECT/secrets/deepgram_api_key")" = clef-tapee ]
    [ ! -e "$PROJECT/secrets/groq_api_key" ]
}

@test "where a .env is, a quick restart is offered and does no more" {
    as_root
    cp "$PROJECT/.env.example" "$PROJECT/.env"
    run "$PROJECT/ops/setup.sh" <<<''
    echo "$output"; [ "$status" = 0 ]
    said 'Relancer seulement'
    called 'systemctl restart sav-engine'
    called 'systemctl restart sav-dashboard'
    not_called 'useradd|firewall|apt-get'
    [ -z "$(ls "$SETUP_UNITS")" ]
}

@test "settings that are not sound stop it before anything is restarted" {
    as_root
    sed 's/^#AUDIOSOCKET_PORT=9090/AUDIOSOCKET_PORT=neuf/' "$PROJECT/.env.example" >"$PROJECT/.env"
    setup_sh --restart
    [ "$status" != 0 ]
    said AUDIOSOCKET_PORT
    not_called 'systemctl restart'
}

@test "root gets an account, units for this folder, and a firewall that is only on trial" {
    as_root
    SETUP_ASTERISK='192.0.2.10,192.0.2.11' SETUP_ADMINS=192.0.2.0/24 setup_sh --yes
    echo "$output"; [ "$status" = 0 ]
    called "useradd --system --home-dir $SETUP_STATE"
    called 'firewall add asterisk 192.0.2.11'
    called 'firewall add admins 192.0.2.0/24'
    called '^firewall apply$'
    not_called 'firewall apply --keep'
    called 'systemctl enable sav-engine sav-backup.timer sav-dashboard'
    called 'systemctl restart sav-engine'
    grep -q "ExecStart=$PROJECT/.venv/bin/python" "$SETUP_UNITS/sav-engine.service"
    grep -qx "SAV_STATE_DIR=$SETUP_STATE" "$PROJECT/.env"
}

@test "rules are kept at once only when that is asked for" {
    as_root
    SETUP_FIREWALL=garder setup_sh --yes
    [ "$status" = 0 ]
    called 'firewall apply --keep'
    called 'systemctl enable sav-firewall'
}

@test "a service that does not start is told with its journal" {
    as_root
    # shellcheck disable=SC2016  # for the fake
    fake systemctl '[ "$1" != restart ]'
    setup_sh --yes
    [ "$status" = 1 ]
    said 'sav-engine ne démarre pas'
    called 'systemctl .*status sav-engine'
}

@test "what is missing is named before it is installed, and a plain user is told the command" {
    fake python3-nu 'exit 1'
    PYTHON=python3-nu setup_sh --yes
    [ "$status" = 1 ]
    said 'Il manque : python3-venv.'
    said 'sudo apt-get install python3-venv'
    as_root; fake apt-get
    PYTHON=python3-nu setup_sh --yes --dry-run
    said 'apt-get install -q -y --no-install-recommends python3-venv'
}

@test "a service is not installed in somebody's home" {
    as_root
    run bash -c 'ROOT=/home/x/sav; . "$1/ops/setup/talk.sh"; . "$1/ops/setup/machine.sh"; check_place' _ "$PROJECT"
    [ "$status" = 1 ]
    said /opt/sav
}

@test "nothing remote is run and nothing is deleted" {
    run grep -nE 'curl|wget|\brm\b|DROP|--clear|dropdb|userdel' "$REAL/ops/setup.sh" "$REAL"/ops/setup/*.sh
    [ "$status" = 1 ]
}
