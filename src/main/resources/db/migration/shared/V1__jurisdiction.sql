-- The area tree: one county, its townships, their villages.
CREATE TABLE area (
    id          UUID PRIMARY KEY,
    version     INTEGER      NOT NULL,
    code        VARCHAR(12)  NOT NULL UNIQUE,
    name        VARCHAR(120) NOT NULL,
    tier        VARCHAR(10)  NOT NULL,
    parent_id   UUID REFERENCES area (id),
    township_id UUID,
    county_id   UUID         NOT NULL,
    merged_into UUID REFERENCES area (id),
    source      VARCHAR(120) NOT NULL,
    UNIQUE (parent_id, name)
);
CREATE INDEX area_by_parent ON area (parent_id, code);

-- Other spellings in use: 磙子营 for 滚子营.
CREATE TABLE area_alias (
    area_id UUID         NOT NULL REFERENCES area (id),
    name    VARCHAR(120) NOT NULL,
    PRIMARY KEY (area_id, name)
);

CREATE TABLE organisation (
    id         UUID PRIMARY KEY,
    version    INTEGER      NOT NULL,
    area_id    UUID         NOT NULL REFERENCES area (id),
    kind       VARCHAR(24)  NOT NULL,
    name       VARCHAR(160) NOT NULL,
    short_name VARCHAR(24) UNIQUE,
    short_name_used BOOLEAN NOT NULL,
    active     BOOLEAN      NOT NULL,
    UNIQUE (area_id, name)
);
CREATE INDEX organisation_by_area ON organisation (area_id, kind);

-- 一村一警一法律顾问一民调队伍: who a village can call on.
CREATE TABLE team_member (
    id              UUID PRIMARY KEY,
    area_id         UUID         NOT NULL REFERENCES area (id),
    kind            VARCHAR(24)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    phone_sealed    VARCHAR(400),
    organisation_id UUID REFERENCES organisation (id)
);
CREATE INDEX team_member_by_area ON team_member (area_id, kind, id);

-- Days that differ from an ordinary week: rest days on weekdays, working days on weekends.
-- The notice of a year may name days of the December before it.
CREATE TABLE calendar_day (
    on_day      DATE PRIMARY KEY,
    notice_year INTEGER      NOT NULL,
    kind        VARCHAR(10)  NOT NULL,
    name        VARCHAR(120) NOT NULL
);

-- The years whose notice of the State Council is loaded; in other years weekends alone count.
CREATE TABLE calendar_year (
    notice_year INTEGER PRIMARY KEY
);

-- Word lists that a county may change: dispute types, sources, grades.
CREATE TABLE vocabulary (
    list     VARCHAR(20)  NOT NULL,
    code     VARCHAR(24)  NOT NULL,
    zh       VARCHAR(60)  NOT NULL,
    en       VARCHAR(120) NOT NULL,
    position INTEGER      NOT NULL,
    active   BOOLEAN      NOT NULL,
    PRIMARY KEY (list, code)
);

-- The county's settings that are a single value each.
CREATE TABLE setting (
    name  VARCHAR(60) PRIMARY KEY,
    content VARCHAR(400) NOT NULL
);
