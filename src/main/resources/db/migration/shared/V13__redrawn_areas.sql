-- What an area was until a day: its name, its code and what it lay in. Papers of that time say so, and the page of a case does.
CREATE TABLE area_past (
    id          UUID PRIMARY KEY,
    area_id     UUID         NOT NULL REFERENCES area (id),
    kind        VARCHAR(10)  NOT NULL,
    name        VARCHAR(120) NOT NULL,
    code        VARCHAR(12)  NOT NULL,
    parent_id   UUID REFERENCES area (id),
    changed_on  DATE         NOT NULL,
    changed_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed_by_name VARCHAR(120) NOT NULL
);
CREATE INDEX area_past_by_area ON area_past (area_id, changed_at);
CREATE INDEX area_past_by_code ON area_past (code);

-- What went along when an area was merged into another: its people, offices, villages. It comes back when the merger is taken back.
CREATE TABLE moved_along (
    area_id  UUID NOT NULL REFERENCES area (id),
    thing_id UUID NOT NULL,
    PRIMARY KEY (area_id, thing_id)
);
