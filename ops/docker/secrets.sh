#!/usr/bin/env bash
# Makes the secret files of compose.yaml that are not there yet; never changes one that is. Folder: ./secrets, or $1.
set -euo pipefail
umask 077
folder=${1:-$(dirname "$(readlink -f "$0")")/../../secrets}
# Closed to others by the folder; each file readable by whichever user a container runs as.
mkdir -p "$folder/engine"; chmod 700 "$folder"; chmod 755 "$folder/engine"

keep() { # NAME, contents on standard input: written at once and only when new
    local file=$folder/$1
    if [ -e "$file" ]; then cat >/dev/null; return; fi
    cat >"$file.new"; chmod 444 "$file.new"; mv "$file.new" "$file"; echo "  créé : $file"
}
password() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
dsn() { printf 'postgresql://%s:%s@db-%s:5432/db_%s\n' "$1" "$(cat "$folder/$2")" "$3" "$3"; }

for name in db_clients_password db_tickets_password dashboard_password grafana_password; do password | keep $name; done
for base in clients tickets; do
    dsn sav "db_${base}_password" $base | keep "db_${base}_dsn"
    dsn sav_dashboard dashboard_password $base | keep "dashboard_${base}_dsn"
done
keep dashboard_users </dev/null
