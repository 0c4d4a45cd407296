-- People of the support line keep clients and companies; the engine adds callers it did not know, to be verified.

ALTER TABLE clients ADD COLUMN is_verified boolean NOT NULL DEFAULT true;
ALTER TABLE companies ADD COLUMN is_verified boolean NOT NULL DEFAULT true;

CREATE INDEX clients_to_verify ON clients (created_at) WHERE NOT is_verified;
CREATE INDEX clients_in_order ON clients (lower(last_name), lower(first_name), phone_number);

COMMENT ON COLUMN clients.is_verified IS 'false: noted by the engine from what a new caller said and confirmed.';
COMMENT ON COLUMN companies.is_verified IS 'false: noted by the engine from what a new caller said.';

-- Every row that was taken over from an earlier program, whole, as it was there: nothing of it is lost, whatever our
-- own tables can hold of it, and a second run knows what it has already taken.
CREATE TABLE adopted_rows (
    source       text NOT NULL,                 -- the table it comes from
    key          text NOT NULL,                 -- its primary key there
    row          jsonb NOT NULL,
    outcome      text NOT NULL,                 -- taken, merged, aside
    note         text NOT NULL DEFAULT '',      -- why it was merged or put aside
    phone_number text,                          -- E.164, for the rights of the person; NULL when it has none
    adopted_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (source, key)
);
CREATE INDEX adopted_rows_of_number ON adopted_rows (phone_number);
CREATE INDEX adopted_rows_by_age ON adopted_rows (adopted_at);
