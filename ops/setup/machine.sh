# shellcheck shell=bash
# What the machine needs and what is made once: packages, account, environments, databases, prompts, first supervisor.

STREAMLIT=$ROOT/.venv-dashboard

check_place() {
    [ "$(uname -sm)" = 'Linux x86_64' ] || fail "cette machine est « $(uname -sm) »" 'il faut un Linux x86_64'
    is_root || return 0
    case "$ROOT/" in # the units see no home (ProtectHome), and that is as it should be
    /home/* | /root/*) fail "un service ne peut pas vivre dans $ROOT" "mettez le projet dans /opt/sav : mv $ROOT /opt/sav" ;;
    esac
}

# Packages, one a line.
missing_packages() {
    command -v "$PYTHON" >/dev/null || echo python3
    "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    ! is_root || command -v nft >/dev/null || command -v iptables >/dev/null || echo nftables
}

need_packages() {
    local missing; missing=$(missing_packages | paste -sd' ' -)
    if [ -z "$missing" ]; then say "  Rien ne manque."; return; fi
    say "  Il manque : $missing."
    is_root || fail "cela s'installe en root" "sudo apt-get install $missing, puis recommencez"
    command -v apt-get >/dev/null || fail "cette machine n'a pas apt-get" "installez $missing à votre façon, puis recommencez"
    is_yes "$(ask "Lancer apt-get install $missing ?" o)" || fail "rien n'est installé" "apt-get install $missing"
    run apt-get update -q
    # shellcheck disable=SC2086  # several words
    run env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

make_account() {
    is_root || return 0
    if ! getent passwd "$ACCOUNT" >/dev/null; then
        say "  Compte $ACCOUNT, sans mot de passe."
        run useradd --system --home-dir "$STATE" --shell /usr/sbin/nologin "$ACCOUNT"
    fi
    [ -d "$STATE" ] || run install -d -o "$ACCOUNT" -g "$ACCOUNT" -m 0700 "$STATE"
    [ -n "$DRY" ] || runuser -u "$ACCOUNT" -- test -r "$ROOT/sav_engine/__init__.py" ||
        fail "le compte $ACCOUNT ne peut pas lire $ROOT" "chmod -R go+rX $ROOT, puis recommencez"
}

wants_dashboard() {
    [ -n "${DASHBOARD_WANTED:-}" ] || {
        local there=o; [ -d "$STREAMLIT" ] || is_root || there=n
        DASHBOARD_WANTED=$(answer SETUP_DASHBOARD "Installer le tableau de bord (150 Mo) ?" "$there")
    }
    is_yes "$DASHBOARD_WANTED"
}

install_environments() {
    run "$PYTHON" "$HERE/install.py" run
    if [ -n "$ONLY_RESTART" ]; then
        [ ! -d "$STREAMLIT" ] || run "$PYTHON" "$HERE/install.py" dashboard
    elif wants_dashboard; then
        run "$PYTHON" "$HERE/install.py" dashboard
    fi
    # The service may not write here: without this it would compile everything at each start (3.7 s of 7.5 were seen).
    ! is_root || run "$ROOT/.venv/bin/python" -m compileall -q "$ROOT/sav_engine"
}

# A command of the engine, as the account that will run it and where it will keep its things.
sav() {
    local python=$ROOT/.venv/bin/python
    if is_root; then
        run runuser -u "$ACCOUNT" -- env HOME="$STATE" SAV_STATE_DIR="$STATE" "$python" -m sav_engine "$@"
    else
        run "$python" -m sav_engine "$@"
    fi
}

# What was answered here must not reach the engine a second time, by its environment.
end_settings() {
    local name
    # Typed in the project's folder, a command finds the databases of the service.
    ! is_root || set_setting SAV_STATE_DIR "$STATE"
    for name in DEEPGRAM_API_KEY GROQ_API_KEY ELEVENLABS_API_KEY AMI_SECRET DB_CLIENTS_DSN DB_TICKETS_DSN; do
        unset "$name" "${name}_FILE"
    done
}

check_settings() {
    sav check || fail "les réglages ou le déroulé ne sont pas sains" "corrigez ce qui est dit plus haut, puis recommencez"
}

init_databases() { sav migrate; }

build_prompts() {
    if [ -n "$DRY" ]; then sav prompts build; return; fi
    sav prompts check || { say "  Elles sont fabriquées maintenant :"; sav prompts build; }
    if [ -n "$ONLY_RESTART" ] || ! has_secret ELEVENLABS_API_KEY; then return; fi
    say "  Les phrases constantes s'achètent une fois dans la voix d'ElevenLabs ; sinon elles le sont à chaque appel."
    if is_yes "$(answer SETUP_BUY_PROMPTS 'Les acheter maintenant ? Le prix est dit, puis demandé' n)"; then
        if [ -n "${SETUP_BUY_PROMPTS:-}" ]; then sav prompts build --voice elevenlabs --yes; else sav prompts build --voice elevenlabs; fi
    fi
}

make_supervisor() {
    if ! wants_dashboard; then say "  Pas de tableau de bord."; return; fi
    if is_root; then set_setting DASHBOARD_USERS "$STATE/dashboard.users"; fi
    make_dashboard_role
    local users=$ROOT/dashboard.users name file; ! is_root || users=$STATE/dashboard.users
    if [ -s "$users" ]; then say "  Des comptes sont déjà dans $users."; return; fi
    name=$(answer SETUP_SUPERVISOR 'Nom du premier compte (superviseur)' superviseur)
    file=$(secret_file "dashboard_$name")
    make_secrets_folder
    say "  Son mot de passe : $file (donnez-le-lui, puis effacez ce fichier)."
    if [ -z "$DRY" ]; then (umask 077; password >"$file"); fi
    owned "$file"
    sav dashboard account "$name" --role superviseur --password-file "$file"
}

# With databases of one's own, the dashboard gets a role that may do little; its two addresses are secrets too.
make_dashboard_role() {
    local told name
    if ! has_secret DB_CLIENTS_DSN || has_secret DASHBOARD_CLIENTS_DSN; then return 0; fi
    if [ -n "$DRY" ]; then sav dashboard database; return; fi
    if ! told=$(sav dashboard database); then
        say "  ! Le rôle du tableau de bord n'est pas fait : voyez plus haut, puis « sav dashboard database »."
        return
    fi
    for name in DASHBOARD_CLIENTS_DSN DASHBOARD_TICKETS_DSN; do
        printf '%s\n' "$told" | sed -n "s/^$name=//p" | keep_secret "$name"
    done
}
