-- Some entries count from a day on: what a settlement still owes on the day it falls due. Days are written 20260615, and 0 is
-- always. The key is ordered as pages read: some figures of many months. What is kept follows from the cases: the next start makes it anew.
DROP TABLE figure_sum;
CREATE TABLE figure_sum (
    area_id   UUID        NOT NULL,
    dimension VARCHAR(8)  NOT NULL,
    on_month  INTEGER     NOT NULL,
    part      VARCHAR(36) NOT NULL,
    figure    VARCHAR(24) NOT NULL,
    since     INTEGER     NOT NULL,
    n         BIGINT      NOT NULL,
    PRIMARY KEY (area_id, dimension, figure, on_month, part, since)
);

DELETE FROM figure_delta;
ALTER TABLE figure_delta ADD COLUMN since INTEGER NOT NULL;
