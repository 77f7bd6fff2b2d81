-- Deadlines and tries in force, by the day from which they hold. A line is never changed: what is to come can be withdrawn, and its
-- day is free again; what has begun stays, for the cases of its time keep it.
CREATE TABLE preset_version (
    id             UUID PRIMARY KEY,
    preset         VARCHAR(24)  NOT NULL,
    zh             VARCHAR(60)  NOT NULL,
    en             VARCHAR(120) NOT NULL,
    effective_from DATE         NOT NULL,
    holds_from     DATE UNIQUE,
    unit           VARCHAR(10)  NOT NULL,
    village_days   INTEGER      NOT NULL,
    township_days  INTEGER      NOT NULL,
    county_days    INTEGER      NOT NULL,
    case_days      INTEGER      NOT NULL,
    ruling_days    INTEGER      NOT NULL,
    return_floor   INTEGER      NOT NULL,
    guide_extra    INTEGER      NOT NULL,
    village_tries  INTEGER      NOT NULL,
    township_tries INTEGER      NOT NULL,
    added_at       TIMESTAMP(6) WITH TIME ZONE,
    added_by_name  VARCHAR(120) NOT NULL,
    withdrawn_at   TIMESTAMP(6) WITH TIME ZONE,
    withdrawn_by_name VARCHAR(120) NOT NULL
);

INSERT INTO preset_version (id, preset, zh, en, effective_from, holds_from, unit, village_days, township_days, county_days, case_days, ruling_days,
    return_floor, guide_extra, village_tries, township_tries, added_by_name, withdrawn_by_name)
SELECT id, code, zh, en, effective_from, effective_from, unit, village_days, township_days, county_days, case_days, ruling_days,
    return_floor, guide_extra, village_tries, township_tries, '', ''
FROM preset WHERE effective_from IS NOT NULL;

-- What one can begin with: the numbers of a preset are known, whether it is in force or not.
ALTER TABLE preset DROP COLUMN effective_from;
