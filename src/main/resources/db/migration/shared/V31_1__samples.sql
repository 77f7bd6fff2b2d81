-- 抽查: a sample of settled cases. Its candidates are frozen and their list's hash kept when it is announced, before its seed is known.
CREATE TABLE review_sample (
    id                UUID PRIMARY KEY,
    county_id         UUID         NOT NULL REFERENCES area (id),
    from_day          DATE         NOT NULL,
    to_day            DATE         NOT NULL,
    strata            VARCHAR(8)   NOT NULL,
    -- what failed in the period beside what was settled, as reported then
    failed            BIGINT       NOT NULL,
    list_sha256       VARCHAR(64)  NOT NULL,
    seed_source       VARCHAR(200) NOT NULL,
    seed_day          DATE         NOT NULL,
    announced_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    announced_by_name VARCHAR(120) NOT NULL,
    seed              VARCHAR(100),
    drawn_at          TIMESTAMP(6) WITH TIME ZONE,
    drawn_by_name     VARCHAR(120)
);
CREATE INDEX review_sample_of_county ON review_sample (county_id, announced_at);

CREATE TABLE review_stratum (
    sample_id UUID        NOT NULL REFERENCES review_sample (id),
    name      VARCHAR(40) NOT NULL,
    wanted    INTEGER     NOT NULL,
    PRIMARY KEY (sample_id, name)
);

-- Every case that could be drawn. place is where the draw put it in its stratum, for those that were drawn.
CREATE TABLE review_candidate (
    sample_id  UUID        NOT NULL REFERENCES review_sample (id),
    dispute_id UUID        NOT NULL REFERENCES dispute (id),
    stratum    VARCHAR(40) NOT NULL,
    code       VARCHAR(40) NOT NULL,
    place      INTEGER,
    sheet_id   UUID UNIQUE REFERENCES review_sheet (id),
    PRIMARY KEY (sample_id, dispute_id)
);
CREATE INDEX review_candidate_drawn ON review_candidate (sample_id, place);

ALTER TABLE review_sheet ADD COLUMN sample_id UUID REFERENCES review_sample (id);

-- 电话回访: what the party said.
CREATE TABLE review_call (
    sheet_id  UUID PRIMARY KEY REFERENCES review_sheet (id),
    reached   BOOLEAN       NOT NULL,
    settled   VARCHAR(8),
    satisfied VARCHAR(8),
    performed VARCHAR(8),
    words     VARCHAR(1000) NOT NULL
);
