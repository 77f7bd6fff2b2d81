-- 督办: what the county's supervisors order an organisation to do by a day. Numbered without gaps in a county's year.
CREATE TABLE supervision_counter (
    county_id   UUID    NOT NULL REFERENCES area (id),
    order_year  INTEGER NOT NULL,
    last_serial INTEGER NOT NULL,
    PRIMARY KEY (county_id, order_year)
);

CREATE TABLE supervision_order (
    id              UUID PRIMARY KEY,
    county_id       UUID          NOT NULL REFERENCES area (id),
    order_year      INTEGER       NOT NULL,
    serial          INTEGER       NOT NULL,
    number_text     VARCHAR(60)   NOT NULL,
    grade           VARCHAR(8)    NOT NULL,
    occasion        VARCHAR(12)   NOT NULL,
    dispute_id      UUID          REFERENCES dispute (id),
    finding_id      UUID          REFERENCES review_finding (id),
    organisation_id UUID          NOT NULL REFERENCES organisation (id),
    subject         VARCHAR(120)  NOT NULL,
    asked           VARCHAR(2000) NOT NULL,
    issued_on       DATE          NOT NULL,
    issued_by_id    UUID          NOT NULL REFERENCES person (id),
    issued_by_name  VARCHAR(120)  NOT NULL,
    receive_by      DATE          NOT NULL,
    -- the day that the ledger measures by: as it was set, and as extensions moved it; an answer sent back moves only due_on
    promised_on     DATE          NOT NULL,
    due_on          DATE          NOT NULL,
    extensions      INTEGER       NOT NULL,
    returns         INTEGER       NOT NULL,
    referred_on     DATE,
    state           VARCHAR(10)   NOT NULL,
    received_on     DATE,
    answered_on     DATE,
    closed_on       DATE,
    UNIQUE (county_id, order_year, serial)
);
CREATE INDEX supervision_order_of_county ON supervision_order (county_id, issued_on);
CREATE INDEX supervision_order_of_organisation ON supervision_order (organisation_id, state);
CREATE INDEX supervision_order_of_case ON supervision_order (dispute_id);

-- What became of it, step by step. The id is that of the form, so that one sent twice is taken once.
CREATE TABLE supervision_step (
    id       UUID PRIMARY KEY,
    order_id UUID          NOT NULL REFERENCES supervision_order (id),
    kind     VARCHAR(10)   NOT NULL,
    words    VARCHAR(2000) NOT NULL,
    due_on   DATE,
    at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    by_id    UUID          NOT NULL REFERENCES person (id),
    by_name  VARCHAR(120)  NOT NULL
);
CREATE INDEX supervision_step_of_order ON supervision_step (order_id, at, id);

-- 佐证: an attachment of the order's case, or another case, that an answer points at.
CREATE TABLE supervision_evidence (
    id            UUID PRIMARY KEY,
    step_id       UUID NOT NULL REFERENCES supervision_step (id),
    attachment_id UUID REFERENCES attachment (id),
    dispute_id    UUID REFERENCES dispute (id)
);
CREATE INDEX supervision_evidence_of_step ON supervision_evidence (step_id, id);

-- No national form is known for any of these; they are a beginning, for the county to change.
INSERT INTO setting (name, content) VALUES
    ('order-number', '督〔{year}〕{serial}号'),
    ('order-days', '10'),
    ('order-receipt-days', '1'),
    ('order-extensions', '1');
