-- 回访: when the next call-back of a settled round is planned, why, and who settled it; empty for what was settled before.
ALTER TABLE dispute ADD COLUMN follow_up_on DATE;
ALTER TABLE dispute ADD COLUMN follow_up_why VARCHAR(12);
ALTER TABLE dispute ADD COLUMN settled_by UUID;

-- 达成协议后起诉, of the first round.
ALTER TABLE dispute ADD COLUMN sued_on DATE;

-- What each call-back found.
CREATE TABLE follow_up (
    id           UUID PRIMARY KEY,
    dispute_id   UUID         NOT NULL REFERENCES dispute (id),
    round        INTEGER      NOT NULL,
    on_day       DATE         NOT NULL,
    planned_on   DATE,
    planned_why  VARCHAR(12),
    performance  VARCHAR(16)  NOT NULL,
    satisfaction VARCHAR(16)  NOT NULL,
    flared_up    BOOLEAN      NOT NULL,
    sued_on      DATE,
    note         VARCHAR(2000) NOT NULL,
    by_id        UUID         NOT NULL REFERENCES person (id),
    by_name      VARCHAR(120) NOT NULL,
    entered_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX follow_up_of_dispute ON follow_up (dispute_id, on_day, id);

-- 回访怎么安排: the county's own, nothing of the ministry's.
INSERT INTO setting (name, content) VALUES
    ('follow-up-due-days', '7'),
    ('follow-up-risk-days', '3'),
    ('follow-up-sample-days', '30'),
    ('follow-up-share', '10'),
    ('follow-up-risk', 'ORANGE'),
    ('follow-up-by-other', 'NO');

-- Where the tables tell what courts confirmed, they tell what went to court all the same.
UPDATE setting SET content = replace(content, 'CONFIRMED', 'CONFIRMED,SUED') WHERE name = 'report-columns';
