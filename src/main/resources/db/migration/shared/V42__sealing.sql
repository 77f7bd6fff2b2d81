-- 封存: what somebody asked to be bound and sealed and is not sealed yet, one for a case. What was refused stays until it is asked for again.
CREATE TABLE sealing (
    dispute_id  UUID PRIMARY KEY REFERENCES dispute (id),
    asked_by_id UUID        NOT NULL REFERENCES person (id),
    asked_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    -- for how long it is kept; empty for a case that is in the archive already
    retention   VARCHAR(16),
    tries       INTEGER     NOT NULL,
    not_before  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    -- why it was not done; empty while it is under way
    refusal     VARCHAR(60) NOT NULL
);
