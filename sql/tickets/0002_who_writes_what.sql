-- A ticket is written by the engine, perhaps late and more than once, and changed by people. Who wins:
--
--   the engine writes         the row there is            what holds
--   ----------------------    -----------------------     ------------------------------------------------------
--   a finished ticket         of the engine alone         the newer one, whole
--   a finished ticket         changed by a person         the newer one, but for the columns a person has changed
--   a call that broke off     finished                    the row, untouched
--   a call that broke off     broke off as well           as for a finished ticket
--
-- An UPDATE that moves written_at is the engine's (records/postgres). Every other is a person's or their tool's, which
-- need not know of this rule: what it changes is noted by name in `edited`, also when it only empties a column, so that
-- what was erased stays erased.

ALTER TABLE tickets
    ADD COLUMN is_final    boolean NOT NULL DEFAULT true,
    ADD COLUMN written_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    ADD COLUMN edited      text[] NOT NULL DEFAULT '{}',
    ADD COLUMN note        text NOT NULL DEFAULT '',
    ADD COLUMN resolved_at timestamptz;

COMMENT ON COLUMN tickets.is_final IS 'false: the engine died during the call, and this is the last it had written.';
COMMENT ON COLUMN tickets.written_at IS 'When the engine last wrote it; for nobody else to set.';
COMMENT ON COLUMN tickets.edited IS 'Columns that a person has changed: the engine leaves them alone.';
COMMENT ON COLUMN tickets.note IS 'Of the technicians; the engine never writes it.';
COMMENT ON COLUMN tickets.resolved_at IS 'When a person or the engine set the status to resolved; else null.';

UPDATE tickets SET resolved_at = ended_at WHERE status = 'resolved';

CREATE FUNCTION tickets_who_writes_what() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    ours CONSTANT text[] := '{id, call_uuid, call_date, call_time, created_at, updated_at, written_at, edited, is_demo,
        is_final, resolved_at}';
    by_engine boolean;
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.resolved_at := CASE WHEN NEW.status = 'resolved' THEN coalesce(NEW.resolved_at, NEW.ended_at) END;
        RETURN NEW;
    END IF;
    by_engine := NEW.written_at IS DISTINCT FROM OLD.written_at;
    IF by_engine THEN
        IF OLD.is_final AND NOT NEW.is_final THEN
            RETURN NULL;
        END IF;
        IF OLD.edited <> '{}' THEN
            NEW := jsonb_populate_record(NEW, (
                SELECT coalesce(jsonb_object_agg(was.key, was.value), '{}') FROM jsonb_each(to_jsonb(OLD)) AS was
                WHERE was.key = ANY (OLD.edited)));
        END IF;
        NEW.edited := OLD.edited;
        NEW.note := OLD.note;
    ELSIF NOT OLD.is_demo THEN
        NEW.edited := ARRAY(
            SELECT unnest(OLD.edited)
            UNION
            SELECT now_is.key FROM jsonb_each(to_jsonb(NEW)) AS now_is
            JOIN jsonb_each(to_jsonb(OLD)) AS was USING (key)
            WHERE now_is.value IS DISTINCT FROM was.value AND now_is.key <> ALL (ours)
            ORDER BY 1);
        NEW.updated_at := now();
    END IF;
    IF NEW.status <> 'resolved' THEN
        NEW.resolved_at := NULL;
    ELSIF OLD.status = 'resolved' THEN
        NEW.resolved_at := OLD.resolved_at;
    ELSIF by_engine THEN
        NEW.resolved_at := NEW.ended_at;
    ELSE
        NEW.resolved_at := now();
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER tickets_who_writes_what BEFORE INSERT OR UPDATE ON tickets
    FOR EACH ROW EXECUTE FUNCTION tickets_who_writes_what();
