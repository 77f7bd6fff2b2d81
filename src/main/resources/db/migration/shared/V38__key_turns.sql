-- A turn of the vault's keys: from the first row that another key wrote until nothing is left that can be brought along.
CREATE TABLE key_turn (
    id          UUID PRIMARY KEY,
    sealing_key VARCHAR(16) NOT NULL,
    hash_key    VARCHAR(16) NOT NULL,
    began_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at    TIMESTAMP(6) WITH TIME ZONE
);

-- How much each key had written when it was last looked at.
CREATE TABLE key_count (
    part       VARCHAR(24) NOT NULL,
    key_id     VARCHAR(16) NOT NULL,
    amount     BIGINT      NOT NULL,
    counted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (part, key_id)
);

INSERT INTO shared_lock (name, done_at) VALUES ('key-turn', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00');
