-- Wrong passwords, by person and by a keyed hash of the address they came from: a stranger makes nobody wait but himself.
CREATE TABLE sign_in_miss (
    person_id   UUID        NOT NULL REFERENCES person (id),
    place       VARCHAR(64) NOT NULL,
    misses      INTEGER     NOT NULL,
    missed_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    waits_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (person_id, place)
);
CREATE INDEX sign_in_miss_by_time ON sign_in_miss (missed_at);

ALTER TABLE person DROP COLUMN failed_attempts;
ALTER TABLE person DROP COLUMN locked_until;

-- Drafts are looked up by what they are about, and thrown away by age.
CREATE INDEX draft_by_dispute ON draft (dispute_id, person_id, form);
CREATE INDEX draft_by_time ON draft (saved_at);
