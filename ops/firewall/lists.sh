# shellcheck shell=bash
# The operator's files: which ports are guarded, and who may come in. Sourced by firewall.sh.

LISTS='asterisk admins'

list_file() { printf '%s/%s.list' "$CONFIG" "$1"; }

known_list() {
    case " $LISTS " in *" $1 "*) ;; *) fail "« $1 » n'est pas une liste" "choisissez asterisk ou admins" ;; esac
}

# addresses LIST FAMILY(4|6): one address or network a line. A wrong line stops everything.
addresses() {
    local file; file=$(list_file "$1")
    [ -e "$file" ] || return 0
    # shellcheck disable=SC2094  # the name is for its messages
    python3 "$HERE/addresses.py" "$file" <"$file" | sed -n "s/^$2 //p"
}

check_lists() {
    local list
    for list in $LISTS; do
        addresses "$list" 4 >/dev/null || fail "la liste $list a des lignes fausses" "corrigez $(list_file "$list")"
    done
}

# The operator's table of ports if he wrote one, ours otherwise.
ports_file() { if [ -e "$CONFIG/ports" ]; then echo "$CONFIG/ports"; else echo "$HERE/ports"; fi; }

# Lines "PORT LIST".
guarded_ports() { sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^[[:space:]]*$/d' "$(ports_file)"; }

ports_of() { guarded_ports | awk -v list="$1" '$2 == list { print $1 }'; }

check_ports() {
    local port list rest
    while read -r port list rest; do
        if ! [[ "$port" =~ ^[1-9][0-9]{0,4}$ ]] || [ "$port" -gt 65535 ] || [ -n "$rest" ]; then
            fail "$(ports_file) : « $port $list $rest » n'est pas « PORT LISTE »" "corrigez cette ligne"
        fi
        known_list "$list"
    done < <(guarded_ports)
    [ -n "$(guarded_ports)" ] || fail "$(ports_file) ne garde aucun port" "écrivez-y « 9090 asterisk »"
}

normal_address() { # as addresses.py writes it
    local line; line=$(python3 "$HERE/addresses.py" "l'adresse donnée" <<<"$1") || exit 1
    [ -n "$line" ] || fail "aucune adresse n'est donnée" "par exemple : add asterisk 192.0.2.10"
    echo "${line#* }"
}

# Without -q: a grep that leaves early would end the writer with a broken pipe, and pipefail would say "not listed".
is_listed() { { addresses "$1" 4; addresses "$1" 6; } | grep -xF -- "$2" >/dev/null; }

# A list is replaced at once, so that a full disk cannot leave half of it.
write_list() { # LIST, contents on standard input
    local file; file=$(list_file "$1")
    if ! { cat >"$file.new" && sync -- "$file.new" && mv -- "$file.new" "$file"; }; then
        rm -f -- "$file.new"
        fail "$file ne s'écrit pas" "vérifiez la place et les droits de $CONFIG"
    fi
}

add_address() { # LIST ADDRESS [COMMENT...]
    local list=$1 address; known_list "$list"; address=$(normal_address "${2:-}") || exit 1
    check_lists
    if is_listed "$list" "$address"; then say "$address est déjà dans la liste $list."; return; fi
    { cat -- "$(list_file "$list")" 2>/dev/null || true; echo "$address${3:+  # ${*:3}}"; } | write_list "$list"
    record "add $list $address"
    say "$address ajouté à la liste $list. En vigueur après : $0 apply"
}

remove_address() { # LIST ADDRESS
    local list=$1 address line; known_list "$list"; address=$(normal_address "${2:-}") || exit 1
    check_lists
    is_listed "$list" "$address" || fail "$address n'est pas dans la liste $list" "voyez : $0 list"
    while IFS= read -r line || [ -n "$line" ]; do
        [ "$(python3 "$HERE/addresses.py" - <<<"$line" | cut -d' ' -f2)" = "$address" ] || printf '%s\n' "$line"
    done <"$(list_file "$list")" | write_list "$list"
    record "remove $list $address"
    say "$address retiré de la liste $list. En vigueur après : $0 apply (les connexions ouvertes restent)"
}
