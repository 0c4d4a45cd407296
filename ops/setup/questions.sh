# shellcheck shell=bash
# The questions, in the order of a telephone call: who answers, from where, with whose ears and voice. Sourced.

ask_all() {
    ask_company
    ask_asterisk
    ask_services
    ask_databases
    ask_addresses
}

ask_setting() { # NAME QUESTION DEFAULT: what .env says already is the default
    local now; now=$(setting "$1")
    now=$(answer "$1" "$2" "${now:-$3}")
    [ -z "$now" ] || set_setting "$1" "$now"
}

ask_company() {
    ask_setting SAV_COMPANY_NAME "Nom dit à l'accueil (« Bonjour, vous êtes en ligne avec ... »)" 'le support technique'
}

ask_asterisk() {
    ask_setting AMI_HOST "Adresse de l'Asterisk (vide : essayer sans Asterisk, toujours ouvert)" ''
    [ -n "$(setting AMI_HOST)" ] || return 0
    ask_setting AMI_USERNAME 'Compte dans son manager.conf' sav
    ask_ami_secret
    case "$(setting AMI_HOST)" in
    127.* | ::1 | localhost) ;;
    *)  say "  L'Asterisk est une autre machine : le moteur doit écouter sur le réseau. Son port n'a pas de mot de passe,"
        say "  seul le pare-feu le garde."
        ask_setting AUDIOSOCKET_HOST 'Adresse où écouter les appels' 0.0.0.0 ;;
    esac
}

# A password of ours is better than one of theirs: it is drawn unless one is given or there.
ask_ami_secret() {
    answer_secret AMI_SECRET 'Mot de passe de ce compte (vide : en tirer un, à recopier dans manager.conf)' ||
        has_secret AMI_SECRET || password | keep_secret AMI_SECRET
}

ask_services() {
    say "  Services payants, tous facultatifs ; sans eux la parole embarquée répond. Rien de ce que vous tapez ne s'affiche."
    answer_secret DEEPGRAM_API_KEY 'Clé Deepgram (transcription)' || true
    answer_secret GROQ_API_KEY 'Clé Groq (bilan des appels)' || true
    if answer_secret ELEVENLABS_API_KEY 'Clé ElevenLabs (voix)' || has_secret ELEVENLABS_API_KEY; then ask_setting ELEVENLABS_VOICE_ID 'Voix choisie' 21m00Tcm4TlvDq8ikWAM; fi
}

ask_databases() {
    if ! has_secret DB_CLIENTS_DSN && [ -z "${DB_CLIENTS_DSN:-}${DB_CLIENTS_DSN_FILE:-}" ]; then
        is_yes "$(ask 'PostgreSQL embarqué (o), ou le vôtre (n) ?' o)" && return 0
    fi
    answer_secret DB_CLIENTS_DSN 'Base des clients (postgresql://compte:motdepasse@machine:5432/db_clients)' || true
    answer_secret DB_TICKETS_DSN 'Base des tickets (postgresql://compte:motdepasse@machine:5433/db_tickets)' || true
}

# The words of these two are used by set_firewall; the lists themselves are the firewall's.
ask_addresses() {
    is_root || return 0
    local ami known=''; ami=$(setting AMI_HOST)
    case "$ami" in 127.* | ::1 | localhost | *[!0-9.:a-f/]*) ;; *) known=$ami ;; esac
    say "  Le pare-feu n'admet aux ports du service que les adresses données ici et dans /etc/sav-firewall."
    ASTERISK_ADDRESSES=$(answer SETUP_ASTERISK "Adresses d'où viennent les appels, en plus de celles déjà admises" "$known")
    ADMIN_ADDRESSES=$(answer SETUP_ADMINS 'Adresses des postes qui ouvrent le tableau de bord' '')
}
