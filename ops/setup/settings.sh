# shellcheck shell=bash
# .env and the secret files beside it. A value that is there is kept unless another one is answered.

declare -A ANSWERED=() # in this run; a dry one has nothing else to remember them by

setting() { # NAME: its value in .env, without quotes; empty when it has none
    if [ -n "${ANSWERED[$1]+set}" ]; then printf '%s' "${ANSWERED[$1]}"; return; fi
    [ -e "$ENV" ] || return 0
    sed -n "s/^$1=//p" "$ENV" | head -n 1 | sed -e "s/^\"\(.*\)\"\$/\1/" -e "s/^'\(.*\)'\$/\1/"
}

quoted() { # as .env is read: nothing is expanded, and quotes keep blanks and number signs
    case "$1" in
    *\"*) printf "'%s'" "$1" ;;
    *[[:space:]#\']*) printf '"%s"' "$1" ;;
    *) printf '%s' "$1" ;;
    esac
}

# Its value, or the one it has without a line of its own: .env.example is made from the settings table.
standing() {
    local value; value=$(setting "$1")
    [ -n "$value" ] || value=$(sed -n "s/^#$1=//p" "$ROOT/.env.example" | sed -e 's/^"\(.*\)"$/\1/')
    printf '%s' "$value"
}

make_settings() {
    if [ -e "$ENV" ]; then say "  $ENV est gardé."; return; fi
    run install -m 0640 "$ROOT/.env.example" "$ENV"
    if is_root; then run chgrp "$ACCOUNT" "$ENV"; fi
    say "  $ENV : fait d'après .env.example."
}

# The line of this name, commented or not, becomes this one; absent, it is added. Equal ones are left alone.
set_setting() { # NAME VALUE
    [ "$(standing "$1")" != "$2" ] || return 0
    say "  .env : $1=$(quoted "$2")"
    ANSWERED[$1]=$2
    [ -z "$DRY" ] || return 0
    write_line "$1" "$1=$(quoted "$2")"
}

write_line() { # NAME LINE: replaced at once, with the rights the file has
    local new=$ENV.new
    cp -p "$ENV" "$new"
    NAME=$1 LINE=$2 awk '
        index($0, ENVIRON["NAME"] "=") == 1 || (!done && index($0, "#" ENVIRON["NAME"] "=") == 1) {
            if (!done) print ENVIRON["LINE"]
            done = 1; next
        }
        { print }
        END { if (!done) print ENVIRON["LINE"] }' "$ENV" >"$new"
    mv -- "$new" "$ENV"
}

secret_file() { printf '%s/%s' "$SECRETS" "$(printf '%s' "$1" | tr '[:upper:]' '[:lower:]')"; }

has_secret() { [ -n "$(setting "$1")$(setting "$1_FILE")" ]; }

owned() { if is_root; then run chown "$ACCOUNT:$ACCOUNT" "$@"; fi; }

make_secrets_folder() {
    [ ! -d "$SECRETS" ] || return 0
    run install -d -m 0700 "$SECRETS"
    owned "$SECRETS"
}

# The value comes on standard input: an argument could be seen in the list of processes.
keep_secret() { # NAME
    local file value; file=$(secret_file "$1"); value=$(cat)
    make_secrets_folder
    say "  secret $1 : $file"
    [ -z "$DRY" ] || return 0
    { (umask 077; printf '%s\n' "$value" >"$file.new") && owned "$file.new" && mv -- "$file.new" "$file"; } ||
        fail "$file ne s'écrit pas" "vérifiez la place et les droits de $SECRETS"
    if [ -n "$(setting "$1")" ]; then write_line "$1" "#$1="; fi # the file takes the place of what stood in .env
    set_setting "$1_FILE" "secrets/$(basename "$file")"
}

password() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# NAME QUESTION: of NAME, of the file NAME_FILE, of the keyboard; nothing answered (status 1) keeps what is there.
answer_secret() {
    local name=$1 file=$1_FILE value='' kept=''
    if [ -n "${!name:-}" ]; then value=${!name}
    elif [ -n "${!file:-}" ]; then value=$(cat -- "${!file}") || fail "${!file} ne se lit pas" "corrigez $file"
    else
        ! has_secret "$name" || kept=' (Entrée : garder)'
        value=$(ask_hidden "$2$kept :")
    fi
    [ -n "$value" ] || return 1
    printf '%s' "$value" | keep_secret "$name"
}
