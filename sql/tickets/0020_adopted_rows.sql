-- Every row that was taken over from an earlier program, whole, as it was there: nothing of it is lost, whatever our
-- own tables can hold of it, and a second run knows what it has already taken.

CREATE TABLE adopted_rows (
    source       text NOT NULL,                 -- the table it comes from
    key          text NOT NULL,                 -- its primary key there
    row          jsonb NOT NULL,
    outcome      text NOT NULL,                 -- taken, merged, aside
    note         text NOT NULL DEFAULT '',      -- why it was merged or put aside
    phone_number text,                          -- E.164, for the rights of the person; NULL when it has none
    call_uuid    uuid,                          -- the ticket it became
    adopted_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (source, key)
);
CREATE INDEX adopted_rows_of_number ON adopted_rows (phone_number);
CREATE INDEX adopted_rows_of_ticket ON adopted_rows (call_uuid);
