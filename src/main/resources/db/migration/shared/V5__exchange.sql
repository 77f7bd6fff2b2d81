-- An import of a year's ledger: what was read, what is refused, what has come in.
CREATE TABLE ledger_import (
    id          UUID PRIMARY KEY,
    ledger_year INTEGER      NOT NULL,
    county_id   UUID         NOT NULL REFERENCES area (id),
    file_name   VARCHAR(240) NOT NULL,
    state       VARCHAR(12)  NOT NULL,
    total       INTEGER      NOT NULL,
    good        INTEGER      NOT NULL,
    refused     INTEGER      NOT NULL,
    known       INTEGER      NOT NULL,
    done        INTEGER      NOT NULL,
    started_by  UUID         NOT NULL REFERENCES person (id),
    started_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    touched_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX ledger_import_by_county ON ledger_import (county_id, started_at);

-- The rows of an import until they are in: sealed as a whole, with what is wrong with them, for they hold people's numbers.
-- A row may be as long as its cells, so the columns know no length.
CREATE TABLE ledger_row (
    id             UUID PRIMARY KEY,
    import_id      UUID        NOT NULL REFERENCES ledger_import (id),
    row_number     INTEGER     NOT NULL,
    state          VARCHAR(10) NOT NULL,
    reasons_sealed VARCHAR     NOT NULL,
    content_sealed VARCHAR     NOT NULL,
    UNIQUE (import_id, row_number)
);
CREATE INDEX ledger_row_by_state ON ledger_row (import_id, state, row_number);
