"""I/O (files only). The one frozen Config, made from flags, the environment, `.env` and secret files.

The class below *is* the settings table: one field, one environment variable, its kind, its default and its help;
that one table is why this file is longer than others. All faults are reported at once: of a value (settings), of
where it came from (config_sources), of values that do not go together (config_together). `.env.example` and the table
of the README are made from it (config_documents).

Precedence: flag, environment, `.env`, default. An empty value is that of the default: in the environment it hides
what `.env` says. `NAME_FILE` gives a secret by file.
"""
# ruff: noqa: RUF009 -- the makers return attrs fields, which attrs reads once; nothing is shared between instances

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from .config_sources import Source, dotenv_source, is_given, judge_names, read_setting
from .config_together import contradictions
from .errors import ConfigError, Faults
from .settings import (
    BOOL,
    CHANNEL,
    DSN,
    FILE,
    FOLDER,
    HOST,
    KEY,
    MAILBOX,
    NAMES,
    PORT,
    PORT_OR_FREE,
    SMTP,
    TEXT,
    WORD,
    Setting,
    a_number,
    a_whole_number,
    an_url,
    group_of_settings,
    one_of,
    settings_of,
)

ROOT = Path(__file__).resolve().parent.parent  # holds flows/ cache_audio/ sql/ in a clone

_line = group_of_settings("Ligne téléphonique")
_service = group_of_settings("Le service")
_asterisk = group_of_settings("Asterisk (AMI)")
_data = group_of_settings("Données")
_privacy = group_of_settings("Données personnelles")
_letters = group_of_settings("Courrier et webhook")
_cloud = group_of_settings("Services de production")
_costs = group_of_settings("Coûts, en euros")
_watch = group_of_settings("Surveillance")
_dashboard = group_of_settings("Tableau de bord")

# Ten times what a core was measured to carry: beyond it is a slip of the pen.
CALLS = a_whole_number(1, 5000, "appels")
DAYS = a_whole_number(0, 3650, "jours")
TRANSFERS = a_whole_number(0, 1000, "transferts")
AUTH = one_of("md5", "plain")
RECORDING = one_of("off", "wav", "opus")
BY = one_of("redirect", "dialplan")
SPANS = one_of("auto", "otlp", "off")
LEVEL = one_of("DEBUG", "INFO", "WARNING", "ERROR")
MEDIA = one_of("pump", "direct")
OVERLOAD = one_of("close", "busy")
LATENESS = one_of("off", "5", "10", "20", "50", "100")
STT = one_of("auto", "deepgram", "local")
FRENCH_MODELS = one_of("nova-3", "nova-3-general", "nova-2", "nova-2-general")  # others know no French
SOCKET_URL = an_url("wss", "ws")
TTS = one_of("auto", "elevenlabs", "local")
LLM = one_of("auto", "groq", "rules")
SOUND = one_of("pcm_8000", "ulaw_8000")
URL = an_url("https", "http")
TRANSPORT = one_of("http", "websocket")
SHARE = a_number(0, 1, "0 à 1")
SPEED = a_number(0.7, 1.2, "0,7 à 1,2")
CONCURRENT = a_whole_number(1, 500, "phrases")
EUR = a_number(0, 100_000, "euros")
SESSION_HOURS = a_whole_number(1, 24, "heures")


@attrs.frozen
class Config:
    """Every setting of the engine. Field names are for code, the names in quotes are for operators."""

    audiosocket_host: str = _line("AUDIOSOCKET_HOST", HOST, "127.0.0.1", "Adresse où Asterisk se connecte")
    audiosocket_port: int = _line("AUDIOSOCKET_PORT", PORT_OR_FREE, 9090, "Port AudioSocket ; 0 : un port libre")
    max_concurrent_calls: int = _line("MAX_CONCURRENT_CALLS", CALLS, 20, "Appels simultanés ; au-delà, refus")
    overload: str = _line(
        "SAV_OVERLOAD",
        OVERLOAD,
        "close",
        "Appel refusé : close, rendu au plan d'appels aussitôt ; busy, après une phrase",
    )
    lateness_ms: str = _line(
        "SAV_LATENESS_MS", LATENESS, "20", "Refus si 1 trame sur 100 part plus tard, en ms, sur 5 s ; off : jamais"
    )
    media: str = _line("SAV_MEDIA", MEDIA, "pump", "pump : une horloge pour tous ; direct : deux tâches par appel")

    company_name: str = _service("SAV_COMPANY_NAME", TEXT, "le support technique", "Nom dit à l'accueil")
    bot_name: str = _service("SAV_BOT_NAME", TEXT, "Eko", "Prénom de l'assistant")
    flow: Path = _service("SAV_FLOW", FILE, ROOT / "flows/sav.yaml", "Déroulé de l'appel", shown="flows/sav.yaml")
    always_open: bool | None = _service(
        "SAV_ALWAYS_OPEN", BOOL, None, "1 : sans horaires ; 0 : avec ; vide : sans horaires en mode essai seulement"
    )
    masks: bool = _service("SAV_MASK", BOOL, True, "0 : les insultes restent telles quelles dans les tickets")
    open_ticket_days: int = _service(
        "SAV_OPEN_TICKET_DAYS", DAYS, 30, "Âge au-delà duquel un ticket ouvert n'est plus proposé à l'appelant"
    )
    transfers_per_10_min: int = _service(
        "SAV_TRANSFERS_PER_10_MIN", TRANSFERS, 5, "Transferts en dix minutes qui font dire « techniciens occupés »"
    )

    ami_host: str | None = _asterisk("AMI_HOST", HOST, None, "Asterisk ; vide : ni numéro d'appelant ni transfert")
    ami_port: int = _asterisk("AMI_PORT", PORT, 5038, "Port de l'AMI")
    ami_username: str | None = _asterisk("AMI_USERNAME", TEXT, None, "Compte de manager.conf")
    ami_secret: str | None = _asterisk("AMI_SECRET", TEXT, None, "Mot de passe de ce compte", secret=True)
    ami_auth: str = _asterisk("AMI_AUTH", AUTH, "md5", "Connexion ; md5 : le mot de passe ne passe pas en clair")
    ami_servers: Path | None = _asterisk(
        "AMI_SERVERS",
        FILE,
        None,
        "Fichier YAML de plusieurs Asterisk, reconnus à l'adresse d'où viennent leurs appels",
    )
    ami_transfer_by: str = _asterisk(
        "AMI_TRANSFER_BY", BY, "redirect", "Qui déplace l'appelant ; dialplan : le plan, d'après SAV_NEXT"
    )
    ami_transfer_context: str = _asterisk(
        "AMI_TRANSFER_CONTEXT", TEXT, "sav-technicien", "Contexte du plan de numérotation où l'appel est transféré"
    )
    ami_transfer_exten: str = _asterisk("AMI_TRANSFER_EXTEN", TEXT, "s", "Extension dans ce contexte")
    ami_technician: str | None = _asterisk(
        "AMI_TECHNICIAN",
        CHANNEL,
        None,
        "Poste appelé d'abord et informé de vive voix, comme PJSIP/600 ou Local/600@from-internal ; vide : sans",
    )

    db_clients_dsn: str | None = _data(
        "DB_CLIENTS_DSN", DSN, None, "Base des clients ; vide : PostgreSQL embarqué", secret=True
    )
    db_tickets_dsn: str | None = _data(
        "DB_TICKETS_DSN", DSN, None, "Base des tickets ; vide : PostgreSQL embarqué", secret=True
    )
    demo_clients: bool | None = _data(
        "SAV_DEMO_CLIENTS", BOOL, None, "1 : charge les clients de démonstration ; vide : en mode essai seulement"
    )
    state_dir: Path = _data(
        "SAV_STATE_DIR", FOLDER, ROOT / ".sav", "Bases embarquées, traces, fiche du moteur", shown=".sav"
    )
    model_dir: Path | None = _data("SAV_MODEL_DIR", FOLDER, None, "Copies locales des modèles de parole embarqués")
    pg_bindir: Path | None = _data("PG_BINDIR", FOLDER, None, "Programmes PostgreSQL à la place des embarqués")

    recording: str = _privacy(
        "SAV_RECORDING",
        RECORDING,
        "wav",
        "Enregistrement stéréo des appels ; opus : six fois plus petit ; off : aucun",
    )
    keep_recordings_days: int = _privacy(
        "SAV_KEEP_RECORDINGS_DAYS", DAYS, 30, "Enregistrements des appels : jours gardés ; 0 : sans limite"
    )
    keep_traces_days: int = _privacy(
        "SAV_KEEP_TRACES_DAYS", DAYS, 30, "Traces des appels (sav replay) : jours gardés ; 0 : sans limite"
    )
    keep_transcripts_days: int = _privacy(
        "SAV_KEEP_TRANSCRIPTS_DAYS", DAYS, 180, "Dialogues des tickets : jours gardés ; 0 : sans limite"
    )
    keep_tickets_days: int = _privacy("SAV_KEEP_TICKETS_DAYS", DAYS, 1095, "Tickets : jours gardés ; 0 : sans limite")

    smtp_url: str | None = _letters(
        "SMTP_URL", SMTP, None, "Serveur d'envoi ; vide : aucun e-mail ne part", secret=True
    )
    mail_from: str | None = _letters("SAV_MAIL_FROM", MAILBOX, None, "Expéditeur des e-mails")
    support_email: str | None = _letters("SAV_SUPPORT_EMAIL", MAILBOX, None, "Boîte du support, prévenue des tickets")
    webhook_url: str | None = _letters(
        "WEBHOOK_URL", URL, None, "Autre système, qui reçoit chaque ticket en JSON signé", secret=True
    )
    webhook_secret: str | None = _letters("WEBHOOK_SECRET", TEXT, None, "Clé de cette signature", secret=True)

    stt: str = _cloud("SAV_STT", STT, "auto", "Écoute ; auto : deepgram si sa clé est là, sinon embarquée")
    deepgram_api_key: str | None = _cloud("DEEPGRAM_API_KEY", KEY, None, "Clé de la transcription", secret=True)
    deepgram_url: str = _cloud(
        "DEEPGRAM_URL", SOCKET_URL, "wss://api.eu.deepgram.com", "Son adresse ; par défaut en Europe"
    )
    deepgram_model: str = _cloud(
        "DEEPGRAM_MODEL",
        FRENCH_MODELS,
        "nova-3",
        "Son modèle ; les mots à attendre sont dans flows/keyterms.yaml",
    )
    deepgram_mip_opt_out: bool = _cloud(
        "DEEPGRAM_MIP_OPT_OUT", BOOL, True, "1 : les appels n'entraînent pas ses modèles (le prix peut changer)"
    )
    llm: str = _cloud("SAV_LLM", LLM, "auto", "Bilan des appels ; auto : groq si sa clé est là, sinon des règles")
    groq_api_key: str | None = _cloud("GROQ_API_KEY", KEY, None, "Clé du modèle de langage", secret=True)
    groq_base_url: str = _cloud("GROQ_BASE_URL", URL, "https://api.groq.com/openai/v1", "Son adresse")
    groq_models: tuple[str, ...] = _cloud(
        "GROQ_MODELS",
        NAMES,
        ("openai/gpt-oss-120b", "openai/gpt-oss-20b"),
        "Modèles, dans l'ordre où ils sont essayés",
    )
    tts: str = _cloud("SAV_TTS", TTS, "auto", "Voix des appels ; auto : elevenlabs si sa clé est là, sinon embarquée")
    elevenlabs_api_key: str | None = _cloud("ELEVENLABS_API_KEY", KEY, None, "Clé de la voix", secret=True)
    elevenlabs_base_url: str = _cloud("ELEVENLABS_BASE_URL", URL, "https://api.elevenlabs.io", "Son adresse")
    elevenlabs_model: str = _cloud("ELEVENLABS_MODEL", WORD, "eleven_flash_v2_5", "Modèle de voix")
    elevenlabs_voice_id: str = _cloud("ELEVENLABS_VOICE_ID", WORD, "21m00Tcm4TlvDq8ikWAM", "Voix choisie")
    elevenlabs_format: str = _cloud("ELEVENLABS_FORMAT", SOUND, "pcm_8000", "Son ; ulaw_8000 : moitié de débit")
    elevenlabs_transport: str = _cloud(
        "ELEVENLABS_TRANSPORT", TRANSPORT, "http", "websocket : une connexion gardée d'une phrase à l'autre"
    )
    elevenlabs_stability: float = _cloud("ELEVENLABS_STABILITY", SHARE, 0.5, "Régularité de la voix")
    elevenlabs_similarity: float = _cloud("ELEVENLABS_SIMILARITY", SHARE, 0.8, "Ressemblance avec la voix d'origine")
    elevenlabs_style: float = _cloud("ELEVENLABS_STYLE", SHARE, 0.0, "Expressivité ; au-delà de 0, plus lent")
    elevenlabs_speed: float = _cloud("ELEVENLABS_SPEED", SPEED, 1.0, "Vitesse de la voix")
    elevenlabs_concurrent: int = _cloud(
        "ELEVENLABS_CONCURRENT", CONCURRENT, 10, "Phrases à la fois, selon l'abonnement ; au-delà, on attend son tour"
    )

    hedges: bool = _cloud(
        "SAV_HEDGE",
        BOOL,
        False,
        "1 : une réponse plus lente que d'habitude est demandée, et payée, deux fois",
    )

    daily_budget_eur: float | None = _costs(
        "SAV_DAILY_BUDGET_EUR", EUR, None, "Dépense du jour qui arrête les services payants ; vide : aucune limite"
    )
    price_voice: float = _costs("SAV_PRICE_ELEVENLABS_1000_CHARS", EUR, 0.11, "Mille caractères dits")
    price_transcriber: float = _costs("SAV_PRICE_DEEPGRAM_HOUR", EUR, 0.26, "Une heure d'écoute")
    price_model_in: float = _costs("SAV_PRICE_GROQ_MILLION_IN", EUR, 0.14, "Un million de jetons lus")
    price_model_cached: float = _costs("SAV_PRICE_GROQ_MILLION_CACHED", EUR, 0.07, "Le même, déjà lus une fois")
    price_model_out: float = _costs("SAV_PRICE_GROQ_MILLION_OUT", EUR, 0.56, "Un million de jetons écrits")
    price_human_call: float = _costs(
        "SAV_PRICE_HUMAN_CALL", EUR, 15.0, "Un appel pris par une personne ; pour comparer"
    )

    prometheus_host: str = _watch("PROMETHEUS_HOST", HOST, "127.0.0.1", "Adresse de /metrics, /healthz, /readyz")
    prometheus_port: int = _watch("PROMETHEUS_PORT", PORT_OR_FREE, 9091, "Port de ces pages ; 0 : un port libre")
    log_level: str = _watch("LOG_LEVEL", LEVEL, "INFO", "Détail du journal")
    log_caller_words: bool = _watch(
        "SAV_LOG_CALLER_WORDS", BOOL, False, "1 : paroles et numéros des appelants dans le journal"
    )
    traces: str = _watch(
        "SAV_TRACES", SPANS, "auto", "Traces OpenTelemetry ; auto : dès qu'OTEL_EXPORTER_OTLP_ENDPOINT est là"
    )
    otlp_endpoint: str | None = _watch(
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        URL,
        None,
        "Collecteur OTLP/HTTP, sans /v1/traces ; vide avec SAV_TRACES=otlp : http://127.0.0.1:4318",
    )
    otlp_headers: str | None = _watch(
        "OTEL_EXPORTER_OTLP_HEADERS", TEXT, None, "Ses en-têtes : nom=valeur,nom=valeur", secret=True
    )
    otlp_service: str = _watch("OTEL_SERVICE_NAME", TEXT, "sav-engine", "Nom sous lequel il nous connaît")

    dashboard_host: str = _dashboard("DASHBOARD_HOST", HOST, "127.0.0.1", "Adresse du tableau de bord")
    dashboard_port: int = _dashboard("DASHBOARD_PORT", PORT, 8501, "Son port")
    dashboard_url: str | None = _dashboard(
        "DASHBOARD_URL",
        URL,
        None,
        "Son adresse telle qu'on la tape, si un mandataire le publie ; pour les liens aussi",
    )
    dashboard_users: Path = _dashboard(
        "DASHBOARD_USERS",
        FILE,
        ROOT / "dashboard.users",
        "Ses comptes, écrits par « sav dashboard account »",
        shown="dashboard.users",
    )
    dashboard_session_hours: int = _dashboard(
        "DASHBOARD_SESSION_HOURS", SESSION_HOURS, 10, "Durée au bout de laquelle on se connecte de nouveau"
    )
    dashboard_clients_dsn: str | None = _dashboard(
        "DASHBOARD_CLIENTS_DSN", DSN, None, "Base des clients, sous le rôle du tableau de bord", secret=True
    )
    dashboard_tickets_dsn: str | None = _dashboard(
        "DASHBOARD_TICKETS_DSN",
        DSN,
        None,
        "Base des tickets, sous ce rôle ; vides : PostgreSQL embarqué",
        secret=True,
    )
    dashboard_traces: Path | None = _dashboard(
        "DASHBOARD_TRACES", FOLDER, None, "Dossier des traces des appels ; vide : celui du dossier d'état"
    )
    dashboard_recordings: Path | None = _dashboard(
        "DASHBOARD_RECORDINGS", FOLDER, None, "Dossier des enregistrements ; vide : celui du dossier d'état"
    )
    dashboard_tls_cert: Path | None = _dashboard("DASHBOARD_TLS_CERT", FILE, None, "Certificat, pour servir en HTTPS")
    dashboard_tls_key: Path | None = _dashboard("DASHBOARD_TLS_KEY", FILE, None, "Sa clé privée")
    dashboard_behind_https: bool = _dashboard(
        "DASHBOARD_BEHIND_HTTPS", BOOL, False, "1 : un mandataire placé devant lui parle HTTPS aux navigateurs"
    )

    root: Path = ROOT
    in_sandbox: bool = False  # the services are stand-ins: nobody pays, and nothing of it is kept as theirs
    warnings: tuple[str, ...] = ()

    @property
    def has_ami(self) -> bool:
        return self.ami_host is not None or self.ami_servers is not None

    @property
    def sends_letters(self) -> bool:
        """Callers may be promised a message: by mail of ours, or by another system that is told of each ticket."""
        return self.smtp_url is not None or self.webhook_url is not None

    @property
    def provider_keys(self) -> tuple[str, ...]:
        """Names of the keys of cloud services that are set."""
        keys = ("deepgram_api_key", "groq_api_key", "elevenlabs_api_key")
        return tuple(row.env for row in SETTINGS if row.attribute in keys and getattr(self, row.attribute))

    @property
    def hears_with_deepgram(self) -> bool:
        return self.stt == "deepgram" or (self.stt == "auto" and self.deepgram_api_key is not None)

    @property
    def speaks_with_elevenlabs(self) -> bool:
        return self.tts == "elevenlabs" or (self.tts == "auto" and self.elevenlabs_api_key is not None)

    @property
    def writes_with_groq(self) -> bool:
        return self.llm == "groq" or (self.llm == "auto" and self.groq_api_key is not None)

    @property
    def try_out(self) -> bool:
        """Neither Asterisk nor a cloud service is configured: somebody looks at it, nobody depends on it."""
        return not self.has_ami and (self.in_sandbox or not self.provider_keys)

    @property
    def opens_always(self) -> bool:
        """No opening hours: as configured, or because this is only a try-out."""
        return self.try_out if self.always_open is None else self.always_open

    @property
    def loads_demo(self) -> bool:
        """Marked demo clients: as configured, or because this is only a try-out."""
        return self.try_out if self.demo_clients is None else self.demo_clients

    @property
    def sends_spans_to(self) -> str | None:
        """The collector's address; None: spans are not wanted."""
        if self.traces == "off" or (self.traces == "auto" and self.otlp_endpoint is None):
            return None
        return self.otlp_endpoint or "http://127.0.0.1:4318"

    @property
    def embeds_postgres(self) -> bool:
        return self.db_clients_dsn is None

    def secrets(self) -> tuple[str, ...]:
        """The values that must never be printed."""
        values = (getattr(self, row.attribute) for row in SETTINGS if row.is_secret)
        return tuple(value for value in values if value)


SETTINGS: tuple[Setting, ...] = settings_of(Config)


def load(
    environ: Mapping[str, str],
    dotenv_path: Path | None = None,
    *,
    flags: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> Config:
    """Read everything, check everything, return the one Config.

    dotenv_path: may not exist; relative paths in it start from its folder, others from cwd.
    flags: values of the command line, by environment name; they win.
    Raises Faults with one ConfigError for each fault.
    """
    here = cwd or Path.cwd()
    faults: list[ConfigError] = []
    sources = [Source("ligne de commande", here, flags or {}), Source("environnement", here, environ)]
    if dotenv_path is not None:
        sources.append(dotenv_source(dotenv_path, faults))
    warnings = [word for source in sources for word in judge_names(source, SETTINGS, faults)]
    values = {row.attribute: value for row in SETTINGS for value in read_setting(row, sources, faults)}
    given = {row.env for row in SETTINGS if is_given(row, sources)}
    config = attrs.evolve(Config(), **values, warnings=tuple(warnings))
    faults.extend(contradictions(given, attrs.asdict(config, recurse=False)))
    if faults:
        raise Faults(tuple(faults))
    return config
