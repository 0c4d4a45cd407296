#!/usr/bin/env bash
# Closes the ports of the engine to strangers. Only the ports of the table `ports` are touched, for IPv4 and IPv6, on
# the machine itself and in what Docker publishes. Needs root; see docs/installation.fr.md.
#
# FIREWALL_CONFIG  lists and ports (/etc/sav-firewall)    FIREWALL_BACKEND  auto, nftables or iptables
# FIREWALL_STATE   rules, journal (/var/lib/sav-firewall) FIREWALL_TRIAL_S  seconds to confirm (60)
set -euo pipefail

HERE=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
CONFIG=${FIREWALL_CONFIG:-/etc/sav-firewall}
STATE=${FIREWALL_STATE:-/var/lib/sav-firewall}
TRIAL_S=${FIREWALL_TRIAL_S:-60}
PATH=$PATH:/usr/sbin:/sbin # a plain user's sudo may lack them

say() { printf '%s\n' "$*"; }
fail() { printf '✗ %s.\n  Remède : %s\n' "$1" "$2" >&2; exit 1; }

record() { # one line in the journal, and in the system's
    printf '%s %s %s\n' "$(date -u +%FT%TZ)" "${SUDO_USER:-$(id -un)}" "$*" >>"$STATE/journal.log"
    ! command -v logger >/dev/null || logger -t sav-firewall -- "$*" 2>/dev/null || true
}

# shellcheck source=ops/firewall/lists.sh
. "$HERE/lists.sh"
# shellcheck source=ops/firewall/nftables.sh
. "$HERE/nftables.sh"
# shellcheck source=ops/firewall/iptables.sh
. "$HERE/iptables.sh"
# shellcheck source=ops/firewall/trial.sh
. "$HERE/trial.sh"

usage() {
    cat <<TEXT
Usage : $0 COMMANDE
  plan                            montre ce que apply ferait, sans rien changer
  apply [--keep]                  met les règles en vigueur ; sans confirmation en $TRIAL_S s, elles s'en vont
                                  (--keep : confirmées d'avance, pour un script)
  confirm                         garde les règles à l'essai
  rollback                        revient aux règles d'avant ; deux fois : plus de règles
  add LISTE ADRESSE [NOTE]        ajoute une adresse ou un réseau (LISTE : asterisk ou admins)
  remove LISTE ADRESSE            le retire
  list                            les listes, les ports, ce qui est en vigueur
  restore                         au démarrage de la machine : remet les règles confirmées
TEXT
}

backend() {
    case "${FIREWALL_BACKEND:-auto}" in
    nftables | iptables) echo "$FIREWALL_BACKEND" ;;
    auto) if nftables_works; then echo nftables; else echo iptables; fi ;;
    *) fail "FIREWALL_BACKEND=$FIREWALL_BACKEND n'existe pas" "auto, nftables ou iptables" ;;
    esac
}

candidate() { # DIRECTORY: the rules that the lists ask for, checked by the kernel's own tool
    local chosen; check_lists; check_ports; chosen=$(backend) || exit 1
    "${chosen}_works" || fail "$chosen ne répond pas ici" "apt install nftables (ou iptables), et lancez ceci en root"
    echo "$chosen" >"$1/backend"
    "${chosen}_rules" "$1"
    "${chosen}_check" "$1" || fail "$chosen refuse ces règles" "corrigez les listes de $CONFIG"
}

show_lists() {
    local list count
    for list in $LISTS; do
        count=$({ addresses "$list" 4; addresses "$list" 6; } | wc -l)
        say "$list : port $(ports_of "$list" | paste -sd' ' -)"
        if [ "$count" = 0 ]; then say "  (personne : ces ports sont fermés à tous, sauf à cette machine)"; else
            sed -e '/^[[:space:]]*\(#.*\)*$/d' -e 's/^/  /' "$(list_file "$list")"
        fi
    done
}

# Whoever sits at the other end of this SSH session should know if the dashboard will be closed to him.
warn_self() {
    local from=${SSH_CLIENT:-}; from=${from%% *}
    [ -z "$from" ] || is_listed admins "$from" || say "! Vous venez de $from, qui n'est pas tel quel dans la liste admins."
}

plan() {
    local work; work=$(mktemp -d); trap 'rm -rf "$work"' RETURN
    candidate "$work"
    show_lists; warn_self
    say "Règles ($(cat "$work/backend")) :"
    cat "$work"/*.rules
}

ask_to_keep() {
    local answer
    say "Depuis un autre poste, vérifiez qu'Asterisk et vous-même entrez encore."
    printf 'Garder ces règles ? [o/N, %s s] ' "$TRIAL_S"
    read -r -t "$TRIAL_S" answer || answer=n
    case "$answer" in o | O | oui) locked confirm ;; *) locked rollback ;; esac
}

apply() { # [--keep]
    end_stale_trial
    rm -rf "$STATE/candidate"; mkdir "$STATE/candidate"
    candidate "$STATE/candidate"
    show_lists; warn_self
    begin_trial "$STATE/candidate"
    [ "${1:-}" != --keep ] || confirm
}

list() {
    local where=aucune
    nftables_in_force && where=nftables; iptables_in_force && where=iptables
    show_lists
    say "En vigueur : $where$([ ! -d "$STATE/pending" ] || echo ', à l'"'"'essai')"
}

# One at a time: the watchman may come while somebody types.
locked() { (flock 9; "$@") 9>"$STATE/lock"; }

main() {
    local command=${1:-help}; shift || true
    case "$command" in plan | apply | confirm | rollback | add | remove | list | restore | expire) ;;
        help | -h | --help) usage; return ;; *) usage >&2; exit 2 ;; esac
    [ "$(id -u)" = 0 ] || fail "il faut être root" "sudo $0 $command"
    umask 077
    mkdir -p "$CONFIG" "$STATE"
    case "$command" in
    add) [ $# -ge 2 ] || { usage >&2; exit 2; }; locked add_address "$@" ;;
    remove) [ $# -eq 2 ] || { usage >&2; exit 2; }; locked remove_address "$@" ;;
    apply) locked apply "$@"
        if [ "${1:-}" = --keep ]; then return; fi
        if [ -t 0 ]; then ask_to_keep; else say "À l'essai. Pour garder, dans les $TRIAL_S s : $0 confirm"; fi ;;
    *) locked "$command" "$@" ;;
    esac
}

main "$@"
