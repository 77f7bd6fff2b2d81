CREATE TABLE person (
    id              UUID PRIMARY KEY,
    version         INTEGER      NOT NULL,
    login           VARCHAR(60)  NOT NULL UNIQUE,
    password_hash   VARCHAR(200) NOT NULL,
    name            VARCHAR(120) NOT NULL,
    phone_sealed    VARCHAR(400),
    organisation_id UUID         NOT NULL REFERENCES organisation (id),
    active          BOOLEAN      NOT NULL,
    must_change     BOOLEAN      NOT NULL,
    large_text      BOOLEAN      NOT NULL,
    created_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    failed_attempts INTEGER      NOT NULL,
    locked_until    TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX person_by_organisation ON person (organisation_id, name, id);

CREATE TABLE person_role (
    person_id UUID        NOT NULL REFERENCES person (id),
    role      VARCHAR(16) NOT NULL,
    PRIMARY KEY (person_id, role)
);
