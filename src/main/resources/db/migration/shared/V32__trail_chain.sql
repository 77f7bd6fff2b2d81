-- Which hash an entry carries; what was written before this has SHA-256.
ALTER TABLE trail_entry ADD COLUMN algorithm VARCHAR(8) DEFAULT 'SHA-256' NOT NULL;
CREATE INDEX trail_by_time ON trail_entry (at, id);
CREATE INDEX trail_by_kind ON trail_entry (kind, at, id);

-- An entry's place in the chain, in a row of its own, since entries are never changed.
CREATE TABLE trail_link (
    seq       BIGINT      PRIMARY KEY,
    entry_id  BIGINT      NOT NULL UNIQUE,
    algorithm VARCHAR(8)  NOT NULL,
    hash      VARCHAR(64) NOT NULL
);

-- Where the chain ended when a day was over.
CREATE TABLE trail_head (
    on_day  DATE        PRIMARY KEY,
    seq     BIGINT      NOT NULL,
    hash    VARCHAR(64) NOT NULL,
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

INSERT INTO shared_lock (name, done_at) VALUES
    ('trail-link', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00'),
    ('trail-head', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00');
