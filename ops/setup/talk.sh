# shellcheck shell=bash
# What is said and asked, and the one door through which this machine is changed. Sourced by setup.sh.

say() { printf '%s\n' "$*"; }
begin() { printf '\n— %s\n' "$*"; }
fail() { printf '✗ %s.\n  Remède : %s\n' "$1" "$2" >&2; exit 1; }
is_root() { [ "$(id -u)" = 0 ]; }

# With --dry-run it is only shown. No secret is ever an argument of a command that goes through here.
run() {
    if [ -n "$DRY" ]; then say "  [à blanc] $*"; else "$@"; fi
}

ask() { # QUESTION DEFAULT: the answer on standard output; without a terminal's end of it, the default
    local answer=''
    if [ -z "$ASSUME_YES" ]; then
        printf '%s%s ' "$1" "${2:+ [$2]}" >&2
        read -r answer || { answer=''; echo >&2; }
    fi
    printf '%s' "${answer:-$2}"
}

ask_hidden() { # QUESTION: what is typed is not shown
    local answer=''
    if [ -z "$ASSUME_YES" ]; then
        printf '%s ' "$1" >&2
        read -r -s answer || answer=''
        echo >&2
    fi
    printf '%s' "$answer"
}

is_yes() { case "$1" in o | O | oui | Oui | OUI | y | yes | 1) ;; *) return 1 ;; esac; }

# NAME QUESTION DEFAULT: of the environment if it is set there, of the keyboard otherwise.
answer() {
    if [ -n "${!1+set}" ]; then printf '%s' "${!1}"; else ask "$2" "$3"; fi
}
