-- 材料: the files of a case. What they hold lies in the store of files, under file_id; a removed one leaves its row.
CREATE TABLE attachment (
    id              UUID PRIMARY KEY,
    dispute_id      UUID         NOT NULL REFERENCES dispute (id),
    position        INTEGER      NOT NULL,
    category        VARCHAR(16)  NOT NULL,
    caption         VARCHAR(200) NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    kind            VARCHAR(8)   NOT NULL,
    media_type      VARCHAR(40)  NOT NULL,
    bytes           BIGINT       NOT NULL,
    sha256          VARCHAR(64)  NOT NULL,
    received_sha256 VARCHAR(64)  NOT NULL,
    -- received_sha256 while it is there, so that a file that is sent twice is added once
    live_sha256     VARCHAR(64),
    pages           INTEGER      NOT NULL,
    quarter_turns   INTEGER      NOT NULL,
    file_id         UUID         NOT NULL UNIQUE,
    thumb_id        UUID         UNIQUE,
    added_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    added_by_id     UUID         NOT NULL REFERENCES person (id),
    added_by_name   VARCHAR(120) NOT NULL,
    added_for_name  VARCHAR(120),
    removed_at      TIMESTAMP(6) WITH TIME ZONE,
    removed_by_name VARCHAR(120) NOT NULL,
    removed_reason  VARCHAR(500) NOT NULL,
    UNIQUE (dispute_id, live_sha256)
);
CREATE INDEX attachment_of_case ON attachment (dispute_id, position);

-- What the last sweep found: rows whose file is gone are for the administrator to know.
CREATE TABLE attachment_sweep (
    swept_at TIMESTAMP(6) WITH TIME ZONE PRIMARY KEY,
    files    BIGINT NOT NULL,
    orphans  BIGINT NOT NULL,
    missing  BIGINT NOT NULL
);

INSERT INTO shared_lock (name, done_at) VALUES
    ('attachments-sweep', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00');
