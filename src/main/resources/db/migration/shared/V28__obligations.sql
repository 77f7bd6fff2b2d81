-- 义务: what an agreement makes somebody do, item by item; each instalment is an item of its own.
CREATE TABLE obligation (
    id           UUID PRIMARY KEY,
    agreement_id UUID          NOT NULL REFERENCES agreement (id),
    serial       INTEGER       NOT NULL,
    debtor_id    UUID          NOT NULL REFERENCES party (id),
    creditor_id  UUID REFERENCES party (id),
    what         VARCHAR(1200) NOT NULL,
    amount       NUMERIC(14, 2),
    perform_by   DATE,
    due_on       DATE,
    performed_on DATE
);

-- 履行: what was done of an item, as often as something was.
CREATE TABLE performance (
    id            UUID PRIMARY KEY,
    obligation_id UUID          NOT NULL REFERENCES obligation (id),
    serial        INTEGER       NOT NULL,
    on_day        DATE          NOT NULL,
    amount        NUMERIC(14, 2),
    how           VARCHAR(2000) NOT NULL
);

CREATE INDEX obligation_agreement ON obligation (agreement_id);
CREATE INDEX performance_obligation ON performance (obligation_id);
