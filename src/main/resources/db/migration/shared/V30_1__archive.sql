-- 归档: the cases that lie in the archive, each under a number that its organisation gave it, without gaps in a year.
CREATE TABLE archive_counter (
    organisation_id UUID    NOT NULL REFERENCES organisation (id),
    archive_year    INTEGER NOT NULL,
    last_serial     INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, archive_year)
);

CREATE TABLE archived_file (
    dispute_id        UUID PRIMARY KEY REFERENCES dispute (id),
    organisation_id   UUID         NOT NULL REFERENCES organisation (id),
    organisation_name VARCHAR(120) NOT NULL,
    archive_year      INTEGER      NOT NULL,
    serial            INTEGER      NOT NULL,
    number_text       VARCHAR(120) NOT NULL UNIQUE,
    archived_on       DATE         NOT NULL,
    retention         VARCHAR(16)  NOT NULL,
    -- as the county had it on that day; empty for what is kept for ever
    kept_years        INTEGER,
    kept_until        DATE,
    -- the sealed file that counts; 0 while the first is being made
    version           INTEGER      NOT NULL,
    UNIQUE (organisation_id, archive_year, serial)
);
CREATE INDEX archived_file_by_year ON archived_file (archive_year, serial);

-- 封存: every file that was ever sealed. What it holds lies in the store of files.
CREATE TABLE sealed_file (
    dispute_id      UUID         NOT NULL REFERENCES archived_file (dispute_id),
    version         INTEGER      NOT NULL,
    file_id         UUID         NOT NULL UNIQUE,
    sha256          VARCHAR(64)  NOT NULL,
    -- of what it was made from, to tell whether the case has changed since
    made_from       VARCHAR(64)  NOT NULL,
    bytes           BIGINT       NOT NULL,
    pages           INTEGER      NOT NULL,
    missing         INTEGER      NOT NULL,
    sealed_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    sealed_by_id    UUID         NOT NULL REFERENCES person (id),
    sealed_by_name  VARCHAR(120) NOT NULL,
    sealed_for_name VARCHAR(120),
    PRIMARY KEY (dispute_id, version)
);

-- The law sets no retention period; these are a beginning, for the county to change.
INSERT INTO setting (name, content) VALUES
    ('archive-number', '{short}档〔{year}〕{serial}号'),
    ('archive-years-short', '10'),
    ('archive-years-long', '30'),
    ('archive-retention-written', 'LONG'),
    ('archive-retention-other', 'SHORT');
