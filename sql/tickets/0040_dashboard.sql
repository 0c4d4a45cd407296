-- What the supervisors' dashboard needs: pages of a million tickets without waiting, a journal of who saw what, the calls
-- that are in the air, and the call-back that a technician has made.
-- Its role is not made here (a migration may not be allowed to): `sav dashboard database` does, with as few rights as it
-- can live with.

ALTER TABLE tickets
    ADD COLUMN called_back_at timestamptz,
    ADD COLUMN called_back_by text;

COMMENT ON COLUMN tickets.called_back_at IS 'When a technician has called the client back; the engine never writes it.';

-- The words of a ticket as they are looked for: small letters without accents, and the number as it is dialled.
-- Bounded: a text too long for a tsvector would be refused, and with it the ticket.
CREATE FUNCTION ticket_words(
    client_name text, company text, client_email text, phone_number text, summary text, note text, tag text,
    steps_tried text[], transcript jsonb
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 2000 AS $$
    SELECT to_tsvector('simple', regexp_replace(translate(
        replace(replace(lower(left(concat_ws(' ',
            client_name, company, client_email, translate(phone_number, '+', ''),
            CASE WHEN phone_number LIKE '+33%' THEN '0' || substr(phone_number, 4) END, right(phone_number, 4),
            summary, note, tag, array_to_string(steps_tried, ' '), jsonb_path_query_array(transcript, '$[*].text')::text
        ), 100000)), 'œ', 'oe'), 'æ', 'ae'),
        'àâäáãåéèêëíìîïóòôöõúùûüçñÿ', 'aaaaaaeeeeiiiiooooouuuucny'), '[^a-z0-9]+', ' ', 'g'))
$$;

CREATE INDEX tickets_by_words ON tickets USING gin (
    ticket_words(client_name, company, client_email, phone_number, summary, note, tag, steps_tried, transcript));
CREATE INDEX tickets_by_status ON tickets (status, started_at, id);
CREATE INDEX tickets_of_company ON tickets (company, started_at, id) WHERE company IS NOT NULL;
-- The figures of days are read from this index alone, without the tickets.
CREATE INDEX tickets_figures ON tickets (call_date)
    INCLUDE (call_time, status, problem_type, severity, sentiment, tag, duration_seconds, cost_eur);

-- Calls in the air, as their engine last told: a row comes with a call and goes with its ticket. Unlogged: after a
-- crash of the server there is no call to show.
CREATE UNLOGGED TABLE live_calls (
    call_uuid  uuid PRIMARY KEY,
    started_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL DEFAULT now(),  -- moved every few seconds while the engine lives
    draft      text NOT NULL                        -- the ticket as it would be now, written as in the spool
);

-- Who saw and did what. The dashboard's role may only add to it.
CREATE TABLE dashboard_journal (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL DEFAULT now(),
    person    text NOT NULL,
    role      text NOT NULL,
    action    text NOT NULL,
    call_uuid uuid,                      -- the ticket it is about, where it is about one
    detail    text NOT NULL DEFAULT ''
);
CREATE INDEX dashboard_journal_of_ticket ON dashboard_journal (call_uuid, at) WHERE call_uuid IS NOT NULL;
CREATE INDEX dashboard_journal_in_order ON dashboard_journal (at, id);
