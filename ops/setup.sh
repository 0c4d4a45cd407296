#!/usr/bin/env bash
# Installs the engine to stay, or brings an installation up to date: packages, questions, secrets, databases, prompts,
# firewall, systemd. It may be run again at any time: what is there is kept, nothing is ever deleted.
# As root the whole; as anybody else what needs no root, in this folder. See docs/installation.fr.md.
set -euo pipefail

HERE=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
ROOT=$(dirname "$HERE")
PATH=$PATH:/usr/sbin:/sbin # a plain user's sudo may lack them

# Where a service lives; other places are for tests.
ACCOUNT=sav
STATE=${SETUP_STATE:-/var/lib/sav}
UNITS=${SETUP_UNITS:-/etc/systemd/system}
PYTHON=${PYTHON:-python3}
ENV=$ROOT/.env
SECRETS=$ROOT/secrets
ASSUME_YES='' DRY='' ONLY_RESTART=''
ASTERISK_ADDRESSES='' ADMIN_ADDRESSES=''

# shellcheck source=ops/setup/talk.sh
. "$HERE/setup/talk.sh"
# shellcheck source=ops/setup/settings.sh
. "$HERE/setup/settings.sh"
# shellcheck source=ops/setup/questions.sh
. "$HERE/setup/questions.sh"
# shellcheck source=ops/setup/machine.sh
. "$HERE/setup/machine.sh"
# shellcheck source=ops/setup/service.sh
. "$HERE/setup/service.sh"

usage() {
    cat <<TEXT
Usage : ops/setup.sh [--yes] [--dry-run] [--restart]
  --yes       sans question : l'environnement, puis ce qui est déjà réglé, puis la réponse proposée
  --dry-run   montre ce qui serait fait, et ne change rien
  --restart   relance seulement : paquets à jour, réglages vérifiés, services redémarrés

Réponses par l'environnement, outre les réglages eux-mêmes (AMI_HOST, SAV_COMPANY_NAME, ...) :
  DEEPGRAM_API_KEY, GROQ_API_KEY, ELEVENLABS_API_KEY, AMI_SECRET : la valeur, ou NOM_FILE : un fichier à recopier
  DB_CLIENTS_DSN et DB_TICKETS_DSN : vos bases (sans elles, le PostgreSQL embarqué)
  SETUP_ASTERISK, SETUP_ADMINS : adresses admises par le pare-feu, séparées par des espaces
  SETUP_DASHBOARD : oui ou non ; SETUP_SUPERVISOR : nom du premier compte (superviseur)
  SETUP_FIREWALL : essai (retiré seul après 60 s sans confirmation), garder, plan ou non
  SETUP_BUY_PROMPTS : oui achète les phrases dans la voix d'ElevenLabs, au prix affiché
TEXT
}

options() {
    local option
    for option in "$@"; do
        case "$option" in
        --yes) ASSUME_YES=1 ;;
        --dry-run) DRY=1 ;;
        --restart) ONLY_RESTART=1 ;;
        -h | --help | help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
        esac
    done
}

whole() {
    begin "Ce qu'il faut à cette machine"; need_packages
    begin "Réglages ($ENV)"; make_account; make_settings; ask_all; end_settings
    begin "Programme"; install_environments
    begin "Phrases et déroulé"; build_prompts; check_settings
    begin "Bases de données"; init_databases
    begin "Tableau de bord"; make_supervisor
    begin "Pare-feu"; set_firewall
    begin "Services"; install_units
    closing_words
}

restart() {
    [ -e "$ENV" ] || fail "il n'y a pas encore de $ENV" "lancez ops/setup.sh sans --restart"
    end_settings
    begin "Programme"; install_environments
    begin "Phrases et déroulé"; build_prompts; check_settings
    begin "Bases de données"; init_databases
    begin "Services"; restart_units
}

main() {
    options "$@"
    cd "$ROOT"
    check_place
    if [ -z "$ONLY_RESTART$ASSUME_YES" ] && [ -e "$ENV" ]; then
        case "$(ask 'Un .env est déjà là. Relancer seulement (r), ou tout revoir (t) ?' r)" in t | T) ;; *) ONLY_RESTART=1 ;; esac
    fi
    if [ -n "$ONLY_RESTART" ]; then restart; else whole; fi
}

main "$@"
