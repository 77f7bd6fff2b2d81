-- How often a person may do what takes many people's data along: counted here, so that all nodes agree.
CREATE TABLE use_count (
    person_id UUID        NOT NULL REFERENCES person (id),
    kind      VARCHAR(20) NOT NULL,
    since     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    uses      INTEGER     NOT NULL,
    refused   BOOLEAN     NOT NULL,
    PRIMARY KEY (person_id, kind, since)
);

-- The repeat hint is counted there as well; what was used up of today begins anew.
DROP TABLE hint_use;

INSERT INTO setting (name, content) VALUES
    ('limit-unmasking', '30'),
    ('limit-exports', '20'),
    ('limit-searches', '60'),
    ('limit-repeat-hints', '30');
