-- The one-time code that waits for a person, as a keyed hash; gone once it is used.
CREATE TABLE invitation (
    person_id  UUID PRIMARY KEY REFERENCES person (id),
    code_hash  VARCHAR(64) NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- The day somebody left for good; whoever is suspended only has none.
ALTER TABLE person ADD COLUMN left_on DATE;

-- What somebody would leave behind is asked before they go.
CREATE INDEX dispute_by_handler ON dispute (handler_id, state);
