-- Who is signed in where, on all nodes: a session ends with its row.
CREATE TABLE open_session (
    id        UUID PRIMARY KEY,
    person_id UUID        NOT NULL REFERENCES person (id),
    device    VARCHAR(40) NOT NULL,
    place     VARCHAR(40) NOT NULL,
    since     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    seen_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX open_session_by_person ON open_session (person_id, since);
CREATE INDEX open_session_by_time ON open_session (seen_at);

-- Since when somebody has their password; for those who have one already the age begins now.
ALTER TABLE person ADD COLUMN password_since TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL;

-- The passwords somebody had, as hashes, so that they are not chosen again.
CREATE TABLE past_password (
    person_id UUID         NOT NULL REFERENCES person (id),
    hash      VARCHAR(200) NOT NULL,
    given_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (person_id, hash)
);

INSERT INTO setting (name, content) VALUES
    ('password-school', 'MLPS'),
    ('second-factor-roles', '');
