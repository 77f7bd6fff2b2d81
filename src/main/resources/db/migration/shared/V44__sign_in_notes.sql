-- What happened at somebody's door while they were not there, told at each sign-in of the week after.
CREATE TABLE sign_in_note (
    person_id UUID        NOT NULL REFERENCES person (id),
    kind      VARCHAR(20) NOT NULL,
    noted_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (person_id, kind)
);
