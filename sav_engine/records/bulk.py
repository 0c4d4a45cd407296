"""I/O. Many invented clients and tickets, to see what a database of ten years is like; every row is marked is_demo.

Made inside the database, in batches, so that a million take a minute and the network does not matter. Numbers lie in
a range that no operator has given out (+33 0...), each has about the same number of tickets, and the mix of statuses
is that of a support line: mostly resolved.
"""

from __future__ import annotations

from collections.abc import Callable

import psycopg

from .connections import connect, told

BATCH_ROWS = 20_000  # a second or less: often enough for a progress bar
OnRows = Callable[[str, int, int], None]
"""Told which table, how many rows are done, and how many there will be."""

COMPANIES = """
INSERT INTO companies (name, normalized_name, is_demo)
SELECT 'Société ' || n, 'societe ' || n, true FROM generate_series(1, %s) AS n
ON CONFLICT (normalized_name) DO NOTHING
"""
CLIENTS = """
INSERT INTO clients (phone_number, first_name, last_name, company_id, box_model, email, is_demo)
SELECT '+3300' || lpad(n::text, 7, '0'), (ARRAY['Pierre', 'Sophie', 'Nicolas', 'Julie', 'Marie'])[1 + n %% 5],
       'Nom' || n, (SELECT id FROM companies WHERE normalized_name = 'societe ' || (1 + n %% 1000)),
       'Livebox ' || 4 + n %% 3, 'client' || n || '@demo.example', true
FROM generate_series(%s::int, %s::int) AS n
ON CONFLICT (phone_number) DO NOTHING
"""
TICKETS = """
INSERT INTO tickets (call_uuid, phone_number, client_name, problem_type, status, sentiment, summary, duration_seconds,
                     tag, severity, started_at, ended_at, transcript, steps_tried, is_demo)
SELECT md5('ticket ' || n)::uuid, '+3300' || lpad((n %% %s + 1)::text, 7, '0'), 'Nom' || (n %% %s + 1),
       CASE WHEN n %% 3 = 0 THEN 'mobile' ELSE 'internet' END,
       (ARRAY['resolved', 'resolved', 'resolved', 'resolved', 'resolved', 'resolved', 'transferred', 'open',
              'abandoned', 'closed'])[1 + n %% 10],
       'neutral', 'Problème : connexion internet. Dit par l''appelant : « la box clignote depuis ce matin ».',
       95 + n %% 90,
       'CONNEXION_INSTABLE', 'MEDIUM', at.started, at.started + make_interval(secs => 95 + n %% 90),
       '[{"who": "bot", "text": "Bonjour, vous êtes en ligne avec le support.", "at_s": 0.5},
         {"who": "caller", "text": "La box clignote depuis ce matin.", "at_s": 6.2, "confidence": 0.91}]',
       ARRAY['redémarrage de la box'], true
FROM generate_series(%s::int, %s::int) AS n,
     LATERAL (SELECT now() - make_interval(secs => n * 315.0) AS started) AS at
ON CONFLICT (call_uuid) DO NOTHING
"""


def fill(clients_dsn: str, tickets_dsn: str, clients: int, tickets: int, on_rows: OnRows) -> None:
    """So many of each; may be repeated. Blocking. Raises RecordsError."""
    with connect(clients_dsn, name="DB_CLIENTS_DSN") as connection, told("DB_CLIENTS_DSN"):
        connection.execute(COMPANIES, (1000,))
        _in_batches(connection, "clients", CLIENTS, (), clients, on_rows)
        connection.execute("ANALYZE")
    with connect(tickets_dsn, name="DB_TICKETS_DSN") as connection, told("DB_TICKETS_DSN"):
        _in_batches(connection, "tickets", TICKETS, (clients, clients), tickets, on_rows)
        connection.execute("VACUUM ANALYZE tickets")  # as autovacuum does in a night


def _in_batches(
    connection: psycopg.Connection[tuple[object, ...]],
    table: str,
    statement: str,
    before: tuple[int, ...],
    rows: int,
    on_rows: OnRows,
) -> None:
    for first in range(1, rows + 1, BATCH_ROWS):
        last = min(first + BATCH_ROWS - 1, rows)
        connection.execute(statement.encode(), (*before, first, last))
        on_rows(table, last, rows)
