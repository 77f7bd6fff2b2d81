-- 代班: who is away from a day to a day, both included, and who does their work meanwhile.
CREATE TABLE absence (
    id          UUID PRIMARY KEY,
    version     INTEGER NOT NULL,
    absent_id   UUID    NOT NULL REFERENCES person (id),
    stand_in_id UUID    NOT NULL REFERENCES person (id),
    first_day   DATE    NOT NULL,
    last_day    DATE    NOT NULL,
    arranged_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    ended_at    TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX absence_by_absent ON absence (absent_id, last_day);
CREATE INDEX absence_by_stand_in ON absence (stand_in_id, last_day);

-- For whom a step was taken, when somebody stood in.
ALTER TABLE step ADD COLUMN for_name VARCHAR(120);
