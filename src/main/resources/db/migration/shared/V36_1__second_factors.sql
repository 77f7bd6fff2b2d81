-- The second factor (RFC 6238): its secret, sealed, and the last step of time whose code was taken.
CREATE TABLE second_factor (
    person_id     UUID PRIMARY KEY REFERENCES person (id),
    secret_sealed VARCHAR(400) NOT NULL,
    last_step     BIGINT       NOT NULL,
    enrolled_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- For whoever lost the telephone: each is taken once. Keyed hashes.
CREATE TABLE recovery_code (
    person_id UUID        NOT NULL REFERENCES person (id),
    code_hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (person_id, code_hash)
);
