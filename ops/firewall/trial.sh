# shellcheck shell=bash
# New rules are on trial until somebody confirms them; otherwise they go by themselves. Sourced by firewall.sh.
#
#   pending/    rules in force, not confirmed: token and deadline (seconds since 1970) beside them
#   confirmed/  the rules to come back to, and those of the next boot
#   previous/   the confirmed ones before those, for an explicit rollback

load_rules() { # DIRECTORY: the rules it holds, in the backend it names; the other backend's are cleared
    local chosen other; chosen=$(cat "$1/backend")
    "${chosen}_load" "$1" || return 1
    for other in nftables iptables; do [ "$other" = "$chosen" ] || "${other}_clear"; done
}

clear_rules() { nftables_clear; iptables_clear; }

replace() { rm -rf -- "${2:?}"; [ ! -e "$1" ] || mv -- "$1" "$2"; } # FROM TO

load_confirmed() {
    if [ -d "$STATE/confirmed" ]; then load_rules "$STATE/confirmed"; else clear_rules; fi
}

# Before the rules change, so that it is there whatever they do; out of this session, so that losing it changes nothing.
start_watchman() { # TOKEN
    if [ -d /run/systemd/system ] && command -v systemd-run >/dev/null; then
        systemd-run --quiet --collect --on-active="$TRIAL_S" --timer-property=AccuracySec=1s \
            --setenv=FIREWALL_CONFIG="$CONFIG" --setenv=FIREWALL_STATE="$STATE" "$HERE/firewall.sh" expire "$1"
    else
        # shellcheck disable=SC2016  # its own arguments, not ours
        setsid --fork sh -c 'sleep "$1"; exec "$2" expire "$3"' sh "$TRIAL_S" "$HERE/firewall.sh" "$1" \
            9>&- </dev/null >/dev/null 2>&1
    fi
}

begin_trial() { # DIRECTORY of candidate rules
    local token; token=$(od -An -N8 -tx8 /dev/urandom | tr -d ' ')
    echo "$token" >"$1/token"
    echo $(($(date +%s) + TRIAL_S)) >"$1/deadline"
    replace "$1" "$STATE/pending"
    start_watchman "$token" || { rm -rf "$STATE/pending"; fail "le gardien ne démarre pas, rien n'est changé" "voyez systemd-run"; }
    if ! load_rules "$STATE/pending"; then
        undo_trial
        fail "les règles ne se chargent pas, les précédentes sont remises" "voyez le message ci-dessus"
    fi
    record "apply $(cat "$STATE/pending/backend"), on trial for $TRIAL_S s"
}

undo_trial() { rm -rf "$STATE/pending"; load_confirmed; }

confirm() {
    [ -d "$STATE/pending" ] || fail "rien n'attend d'être confirmé" "faites d'abord : $0 apply"
    replace "$STATE/confirmed" "$STATE/previous"
    replace "$STATE/pending" "$STATE/confirmed"
    record 'confirm'
    say "Règles gardées."
}

# The watchman's end of it: nothing happens if this trial was confirmed, undone, or followed by another.
expire() { # TOKEN
    [ "$(cat "$STATE/pending/token" 2>/dev/null)" = "$1" ] || return 0
    undo_trial
    record "nobody confirmed within $TRIAL_S s: rolled back"
}

# A watchman that was killed leaves a trial past its time.
end_stale_trial() {
    [ -d "$STATE/pending" ] || return 0
    if [ "$(date +%s)" -gt "$(($(cat "$STATE/pending/deadline") + 5))" ]; then
        undo_trial; record 'a trial past its time: rolled back'; return
    fi
    fail "un essai est en cours" "confirmez-le ($0 confirm) ou annulez-le ($0 rollback)"
}

rollback() {
    if [ -d "$STATE/pending" ]; then
        undo_trial
    elif [ -d "$STATE/previous" ]; then
        replace "$STATE/previous" "$STATE/confirmed"; load_confirmed
    else
        rm -rf "$STATE/confirmed"; clear_rules
    fi
    record 'rollback'
    if [ -d "$STATE/confirmed" ]; then say "Les règles d'avant sont remises."; else say "Plus aucune règle : les ports ne sont plus gardés."; fi
}

# At boot: what was confirmed, and nothing that was only tried.
restore() { rm -rf "$STATE/pending"; load_confirmed; record 'restore'; }
