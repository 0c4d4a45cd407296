-- What the conversation learns besides the fault, and the way the caller took through the flow.

ALTER TABLE tickets
    ADD COLUMN since             text,     -- with the caller's words: "ce matin", "trois jours"
    ADD COLUMN already_restarted boolean,  -- before the call; NULL: not asked, or not answered
    ADD COLUMN change_wanted     text,     -- with the caller's words, when the call was about no fault
    ADD COLUMN callback_number   text CHECK (callback_number ~ '^\+[1-9][0-9]{5,14}$'),  -- NULL: phone_number
    ADD COLUMN recording_refused boolean NOT NULL DEFAULT false,
    ADD COLUMN flow              text NOT NULL DEFAULT '',
    ADD COLUMN way               text[] NOT NULL DEFAULT '{}';

COMMENT ON COLUMN tickets.way IS 'Names of the states of `flow` in the order they were entered; `sav draw --traffic` counts them.';
