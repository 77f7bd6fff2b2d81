-- 锁定的统计期: what a period's figures were when the county closed it. Closing it again adds a version; none is ever changed.
CREATE TABLE closed_period (
    id             UUID PRIMARY KEY,
    county_id      UUID         NOT NULL REFERENCES area (id),
    from_day       DATE         NOT NULL,
    to_day         DATE         NOT NULL,
    version        INTEGER      NOT NULL,
    as_of          DATE         NOT NULL,
    definitions    INTEGER      NOT NULL,
    closed_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    closed_by      UUID         NOT NULL,
    closed_by_name VARCHAR(120) NOT NULL,
    UNIQUE (county_id, from_day, to_day, version)
);

-- Which part each case played in it.
CREATE TABLE closed_part (
    period_id  UUID        NOT NULL REFERENCES closed_period (id),
    figure     VARCHAR(24) NOT NULL,
    dispute_id UUID        NOT NULL REFERENCES dispute (id),
    PRIMARY KEY (period_id, figure, dispute_id)
);
