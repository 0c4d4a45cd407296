# shellcheck shell=bash
# The firewall, the units of systemd, and what is said at the end. Sourced.

SERVICES='sav-engine sav-dashboard'

has_systemd() { [ -d "${SETUP_SYSTEMD_RUN:-/run/systemd/system}" ] && command -v systemctl >/dev/null; }

set_firewall() {
    local firewall=$HERE/firewall/firewall.sh address wanted
    if ! is_root; then say "  En root : sudo $firewall plan, puis apply (docs/installation.fr.md)."; return; fi
    for address in ${ASTERISK_ADDRESSES//,/ }; do run "$firewall" add asterisk "$address"; done
    for address in ${ADMIN_ADDRESSES//,/ }; do run "$firewall" add admins "$address"; done
    [ -n "$DRY" ] || "$firewall" plan || { say "  ! Le pare-feu n'est pas mis : voyez plus haut."; return; }
    wanted=$(answer SETUP_FIREWALL "Mettre ces règles à l'essai ? Sans confirmation elles s'en vont après 60 s (essai, non)" essai)
    case "$wanted" in
    garder) run "$firewall" apply --keep; keep_firewall ;;
    essai | o | oui) if [ -n "$ASSUME_YES" ]; then run "$firewall" apply </dev/null; else run "$firewall" apply; keep_firewall; fi ;;
    *) say "  Le pare-feu n'est pas changé. Plus tard : $firewall apply" ;;
    esac
}

# The rules that were confirmed come back at the next boot, those that were not do not.
keep_firewall() { if has_systemd; then install_unit sav-firewall.service && run systemctl enable sav-firewall; fi; }

# A unit as it is here, with this folder in it; told and copied only when it differs.
install_unit() { # NAME
    local unit=$UNITS/$1 text; text=$(sed "s|/opt/sav|$ROOT|g" "$HERE/systemd/$1")
    if [ -e "$unit" ] && [ "$(cat "$unit")" = "$text" ]; then return; fi
    say "  $unit"
    [ -n "$DRY" ] || printf '%s\n' "$text" >"$unit"
    UNITS_CHANGED=1
}

install_units() {
    local unit wanted='sav-engine sav-backup.timer'
    if ! is_root; then say "  En root, ce programme en ferait des services. Pour l'instant : make run"; return; fi
    for unit in sav-engine.service sav-backup.service sav-backup.timer; do install_unit "$unit"; done
    if wants_dashboard; then install_unit sav-dashboard.service; wanted="$wanted sav-dashboard"; fi
    if ! has_systemd; then
        say "  systemd ne tourne pas ici. Quand il tournera : systemctl daemon-reload && systemctl enable --now $wanted"
        return
    fi
    [ -z "${UNITS_CHANGED:-}" ] || run systemctl daemon-reload
    # shellcheck disable=SC2086  # several units
    run systemctl enable $wanted
    restart_units
}

# Calls in the air are let finish (TimeoutStopSec); those that come meanwhile follow Asterisk's next step.
restart_units() {
    local unit
    if ! is_root || ! has_systemd; then say "  Rien à relancer ici : make run"; return; fi
    for unit in $SERVICES; do
        if systemctl is-enabled --quiet "$unit" 2>/dev/null || [ -n "$DRY" ]; then run restart_unit "$unit"; fi
    done
    if systemctl is-enabled --quiet sav-backup.timer 2>/dev/null; then run systemctl start sav-backup.timer; fi
}

restart_unit() { # NAME; the engine's is over when it answers calls
    if systemctl restart "$1"; then say "  $1 tourne."; return; fi
    systemctl --no-pager --full --lines=15 status "$1" >&2 || true
    fail "$1 ne démarre pas" "lisez ce qui précède ; le reste : journalctl -u $1"
}

# Firewall or not, it listens on this machine only until somebody gives it HTTPS: passwords would go in the clear.
dashboard_words() {
    local host port; host=$(setting DASHBOARD_HOST) port=$(setting DASHBOARD_PORT)
    case "${host:-127.0.0.1}" in
    127.* | ::1 | localhost)
        say "  http://127.0.0.1:${port:-8501}   le tableau de bord, de cette machine seulement. D'un autre poste :"
        say "      ssh -L ${port:-8501}:127.0.0.1:${port:-8501} $(hostname) ; ou HTTPS : docs/tableau-de-bord.fr.md" ;;
    esac
}

closing_words() {
    begin 'Ensuite'
    local sav=.venv/bin/sav; ! is_root || sav="sudo -u $ACCOUNT .venv/bin/sav"
    if [ -n "$(setting AMI_HOST)" ]; then
        say "  cd $ROOT && $sav dialplan --queue NOM   les lignes à mettre dans Asterisk (le secret : $(secret_file AMI_SECRET) ;"
        say "      NOM : votre file d'attente, « asterisk -rx 'queue show' » ; docs/asterisk.fr.md dit le reste)"
        say "  cd $ROOT && $sav doctor --asterisk   ce qui n'irait pas, avec le remède"
    else
        is_root || say "  make run                               répond au téléphone, jusqu'à Ctrl-C"
        say "  cd $ROOT && $sav call --out /tmp/appel   un appel joué, sans Asterisk"
    fi
    say "  cd $ROOT && $sav tickets             les tickets"
    [ ! -d "$STREAMLIT" ] || dashboard_words
    say "  ops/setup.sh peut être relancé à tout moment ; docs/README.fr.md dit le reste."
}
