-- 通报: a paper about the figures of a period. A draft may be changed, an issued one stays as it is.
CREATE TABLE bulletin (
    id              UUID PRIMARY KEY,
    version         INTEGER        NOT NULL,
    area_id         UUID           NOT NULL REFERENCES area (id),
    made_in         UUID           NOT NULL REFERENCES area (id),
    period          VARCHAR(40)    NOT NULL,
    language        VARCHAR(8)     NOT NULL,
    title           VARCHAR(200)   NOT NULL,
    body            VARCHAR(20000) NOT NULL,
    figures         VARCHAR(200000) NOT NULL,
    made_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed_by      UUID           NOT NULL REFERENCES person (id),
    changed_by_name VARCHAR(120)   NOT NULL,
    issued_at       TIMESTAMP(6) WITH TIME ZONE,
    issued_by_name  VARCHAR(120)   NOT NULL
);
CREATE INDEX bulletin_by_area ON bulletin (area_id, made_at);
CREATE INDEX bulletin_by_maker ON bulletin (made_in, made_at);

-- Each wording that was saved, so that none is lost when the next one takes its place.
CREATE TABLE bulletin_wording (
    bulletin_id     UUID           NOT NULL REFERENCES bulletin (id),
    version         INTEGER        NOT NULL,
    title           VARCHAR(200)   NOT NULL,
    body            VARCHAR(20000) NOT NULL,
    written_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    written_by_name VARCHAR(120)   NOT NULL,
    PRIMARY KEY (bulletin_id, version)
);
