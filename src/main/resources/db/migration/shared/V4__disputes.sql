-- Deadlines and tries, by the day from which they hold. Numbers are days in the preset's unit.
CREATE TABLE preset (
    id             UUID PRIMARY KEY,
    code           VARCHAR(24)  NOT NULL,
    zh             VARCHAR(60)  NOT NULL,
    en             VARCHAR(120) NOT NULL,
    effective_from DATE,
    unit           VARCHAR(10)  NOT NULL,
    village_days   INTEGER      NOT NULL,
    township_days  INTEGER      NOT NULL,
    county_days    INTEGER      NOT NULL,
    case_days      INTEGER      NOT NULL,
    ruling_days    INTEGER      NOT NULL,
    return_floor   INTEGER      NOT NULL,
    guide_extra    INTEGER      NOT NULL,
    village_tries  INTEGER      NOT NULL,
    township_tries INTEGER      NOT NULL
);

CREATE SEQUENCE case_code_seq START WITH 1;

CREATE TABLE dispute (
    id                  UUID PRIMARY KEY,
    version             INTEGER       NOT NULL,
    code                VARCHAR(24)   NOT NULL UNIQUE,
    origin              VARCHAR(10)   NOT NULL,
    ledger_key          VARCHAR(64) UNIQUE,
    ledger_year         INTEGER,
    unverified          BOOLEAN       NOT NULL,
    type_code           VARCHAR(24)   NOT NULL,
    source_code         VARCHAR(24)   NOT NULL,
    grade_code          VARCHAR(24)   NOT NULL,
    title               VARCHAR(240)  NOT NULL,
    facts               VARCHAR(8000) NOT NULL,
    applicant_name      VARCHAR(240)  NOT NULL,
    respondent_name     VARCHAR(240)  NOT NULL,
    amount              NUMERIC(14, 2),
    place_id            UUID          NOT NULL REFERENCES area (id),
    village_id          UUID,
    township_id         UUID,
    county_id           UUID          NOT NULL,
    place_detail_sealed VARCHAR(1600),
    occurred_on         DATE          NOT NULL,
    registered_on       DATE          NOT NULL,
    registered_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    registered_by       UUID,
    entered_late        BOOLEAN       NOT NULL,
    state               VARCHAR(16)   NOT NULL,
    outcome             VARCHAR(12),
    round               INTEGER       NOT NULL,
    steps_taken         INTEGER       NOT NULL,
    tier                VARCHAR(10)   NOT NULL,
    holder_id           UUID          NOT NULL REFERENCES organisation (id),
    handler_id          UUID REFERENCES person (id),
    joint               BOOLEAN       NOT NULL,
    risk                INTEGER       NOT NULL,
    report_outstanding  BOOLEAN       NOT NULL,
    accepted_on         DATE,
    number_organisation_id UUID REFERENCES organisation (id),
    number_year         INTEGER,
    number_serial       INTEGER,
    number_text         VARCHAR(80) UNIQUE,
    deadline            DATE          NOT NULL,
    round_deadline      DATE          NOT NULL,
    due_at              TIMESTAMP(6),
    due_provisional     BOOLEAN       NOT NULL,
    paused_on           DATE,
    counted_on          DATE,
    counted_entered_on  DATE,
    counted_outcome     VARCHAR(12),
    counted_tier        VARCHAR(10),
    counted_form        VARCHAR(8),
    counted_late_entry  BOOLEAN       NOT NULL,
    performance_due_on  DATE,
    performed_on        DATE,
    followed_up_on      DATE,
    reopened_on         DATE,
    repeated_on         DATE,
    concluded_on        DATE,
    closed_on           DATE,
    pair_ids            VARCHAR(64),
    pair_names          VARCHAR(64)   NOT NULL,
    UNIQUE (number_organisation_id, number_year, number_serial)
);
CREATE INDEX dispute_township_due ON dispute (township_id, state, due_at, id);
CREATE INDEX dispute_village_due ON dispute (village_id, state, due_at, id);
CREATE INDEX dispute_county_due ON dispute (county_id, state, due_at, id);
CREATE INDEX dispute_holder_due ON dispute (holder_id, state, due_at, id);
CREATE INDEX dispute_township_registered ON dispute (township_id, registered_on, id);
CREATE INDEX dispute_village_registered ON dispute (village_id, registered_on, id);
CREATE INDEX dispute_county_registered ON dispute (county_id, registered_on, id);
CREATE INDEX dispute_township_counted ON dispute (township_id, counted_on, counted_outcome, id);
CREATE INDEX dispute_village_counted ON dispute (village_id, counted_on, counted_outcome, id);
CREATE INDEX dispute_county_counted ON dispute (county_id, counted_on, counted_outcome, id);
CREATE INDEX dispute_county_deadline ON dispute (county_id, deadline, counted_on);
CREATE INDEX dispute_pair_ids ON dispute (pair_ids);
CREATE INDEX dispute_pair_names ON dispute (pair_names);

CREATE TABLE party (
    id               UUID PRIMARY KEY,
    dispute_id       UUID         NOT NULL REFERENCES dispute (id),
    position         INTEGER      NOT NULL,
    side             VARCHAR(12)  NOT NULL,
    kind             VARCHAR(12)  NOT NULL,
    name             VARCHAR(240) NOT NULL,
    sex              VARCHAR(8),
    birth_year       INTEGER,
    id_number_sealed VARCHAR(400),
    id_number_hash   VARCHAR(64),
    phone_sealed     VARCHAR(400),
    phone_hash       VARCHAR(64),
    address_sealed   VARCHAR(1600),
    claim            VARCHAR(1000) NOT NULL
);
CREATE INDEX party_by_dispute ON party (dispute_id, position);
CREATE INDEX party_by_id_number ON party (id_number_hash);
CREATE INDEX party_by_phone ON party (phone_hash, name);
CREATE INDEX party_by_name ON party (name);

CREATE TABLE mediation_session (
    id          UUID PRIMARY KEY,
    dispute_id  UUID          NOT NULL REFERENCES dispute (id),
    round       INTEGER       NOT NULL,
    tier        VARCHAR(10)   NOT NULL,
    serial      INTEGER       NOT NULL,
    held_on     DATE          NOT NULL,
    held_at     TIME,
    planned     BOOLEAN       NOT NULL,
    result      VARCHAR(12),
    mediators   VARCHAR(400)  NOT NULL,
    attendees   VARCHAR(1000) NOT NULL,
    record      VARCHAR(8000) NOT NULL,
    informed    BOOLEAN       NOT NULL,
    organisation_id UUID      NOT NULL REFERENCES organisation (id),
    entered_by  UUID,
    entered_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    entered_late BOOLEAN      NOT NULL
);
CREATE INDEX mediation_session_by_dispute ON mediation_session (dispute_id, round, held_on, id);

CREATE TABLE agreement (
    id             UUID PRIMARY KEY,
    dispute_id     UUID          NOT NULL REFERENCES dispute (id),
    round          INTEGER       NOT NULL,
    form           VARCHAR(8)    NOT NULL,
    content        VARCHAR(8000) NOT NULL,
    manner         VARCHAR(2000) NOT NULL,
    amount         NUMERIC(14, 2),
    reached_on     DATE          NOT NULL,
    parties_signed_on  DATE,
    mediator_signed_on DATE,
    sealed_on      DATE,
    effective_on   DATE,
    perform_by     DATE,
    performed_on   DATE,
    UNIQUE (dispute_id, round)
);

CREATE TABLE escalation (
    id            UUID PRIMARY KEY,
    version       INTEGER       NOT NULL,
    dispute_id    UUID          NOT NULL REFERENCES dispute (id),
    open_for      UUID UNIQUE,
    round         INTEGER       NOT NULL,
    from_tier     VARCHAR(10)   NOT NULL,
    to_tier       VARCHAR(10)   NOT NULL,
    from_id       UUID          NOT NULL REFERENCES organisation (id),
    to_id         UUID          NOT NULL REFERENCES organisation (id),
    ground        VARCHAR(16)   NOT NULL,
    reason        VARCHAR(4000) NOT NULL,
    report        VARCHAR(8000) NOT NULL,
    raised_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    raised_by     UUID,
    raised_by_name VARCHAR(120) NOT NULL,
    due_at        TIMESTAMP(6)  NOT NULL,
    ruling        VARCHAR(12),
    ruling_text   VARCHAR(4000) NOT NULL,
    ruled_at      TIMESTAMP(6) WITH TIME ZONE,
    ruled_by      UUID,
    ruled_by_name VARCHAR(120)
);
CREATE INDEX escalation_by_dispute ON escalation (dispute_id, raised_at, id);
CREATE INDEX escalation_by_addressee ON escalation (to_id, ruled_at, id);

-- Which organisations read a case besides those of its place, and in which role.
CREATE TABLE involvement (
    dispute_id      UUID        NOT NULL REFERENCES dispute (id),
    organisation_id UUID        NOT NULL REFERENCES organisation (id),
    role            VARCHAR(12) NOT NULL,
    PRIMARY KEY (dispute_id, organisation_id, role)
);
CREATE INDEX involvement_by_organisation ON involvement (organisation_id, dispute_id);

CREATE TABLE participant (
    id              UUID PRIMARY KEY,
    dispute_id      UUID         NOT NULL REFERENCES dispute (id),
    round           INTEGER      NOT NULL,
    role            VARCHAR(12)  NOT NULL,
    kind            VARCHAR(24)  NOT NULL,
    name            VARCHAR(240) NOT NULL,
    organisation_id UUID REFERENCES organisation (id)
);
CREATE INDEX participant_by_dispute ON participant (dispute_id, round, id);

-- The clock's ledger: why a case is due when it is due.
CREATE TABLE clock_entry (
    id          UUID PRIMARY KEY,
    dispute_id  UUID         NOT NULL REFERENCES dispute (id),
    round       INTEGER      NOT NULL,
    serial      INTEGER      NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    tier        VARCHAR(10)  NOT NULL,
    entered_at  TIMESTAMP(6) NOT NULL,
    on_day      DATE         NOT NULL,
    days        INTEGER      NOT NULL,
    unit        VARCHAR(10)  NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    due_after   TIMESTAMP(6),
    deadline_after DATE      NOT NULL,
    UNIQUE (dispute_id, serial)
);

CREATE TABLE risk_signal (
    id          UUID PRIMARY KEY,
    dispute_id  UUID          NOT NULL REFERENCES dispute (id),
    signal      VARCHAR(24)   NOT NULL,
    note        VARCHAR(1000) NOT NULL,
    noted_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    noted_by    UUID,
    reported_to VARCHAR(240),
    report_note VARCHAR(2000),
    reported_on DATE,
    recorded_by UUID,
    UNIQUE (dispute_id, signal)
);

-- What happened on a case, in order; also what makes a repeated request harmless.
CREATE TABLE step (
    id         UUID PRIMARY KEY,
    request_id UUID          NOT NULL UNIQUE,
    dispute_id UUID          NOT NULL REFERENCES dispute (id),
    round      INTEGER       NOT NULL,
    serial     INTEGER       NOT NULL,
    kind       VARCHAR(24)   NOT NULL,
    tier       VARCHAR(10)   NOT NULL,
    at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    on_day     DATE          NOT NULL,
    actor_id   UUID,
    actor_name VARCHAR(120)  NOT NULL,
    note       VARCHAR(4000) NOT NULL,
    UNIQUE (dispute_id, serial)
);

-- The gap-free numbers of a committee in a year.
CREATE TABLE number_counter (
    organisation_id UUID    NOT NULL REFERENCES organisation (id),
    number_year     INTEGER NOT NULL,
    last_serial     INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, number_year)
);

-- What somebody is still writing; sealed as a whole, for it holds what they typed.
CREATE TABLE draft (
    id             UUID PRIMARY KEY,
    person_id      UUID          NOT NULL REFERENCES person (id),
    form           VARCHAR(24)   NOT NULL,
    dispute_id     UUID REFERENCES dispute (id),
    content_sealed VARCHAR(40000) NOT NULL,
    saved_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX draft_by_person ON draft (person_id, saved_at, id);

-- The repeat hint across scopes is counted: 30 a day a person.
CREATE TABLE hint_use (
    person_id UUID    NOT NULL REFERENCES person (id),
    used_on   DATE    NOT NULL,
    uses      INTEGER NOT NULL,
    PRIMARY KEY (person_id, used_on)
);

-- Who is usually called into a joint mediation: three tiers, three offices, three people, 1+3+N.
CREATE TABLE joint_preset (
    code     VARCHAR(24) PRIMARY KEY,
    zh       VARCHAR(60)  NOT NULL,
    en       VARCHAR(120) NOT NULL,
    position INTEGER      NOT NULL
);

CREATE TABLE joint_seat (
    preset            VARCHAR(24) NOT NULL REFERENCES joint_preset (code),
    position          INTEGER     NOT NULL,
    role              VARCHAR(12) NOT NULL,
    kind              VARCHAR(24) NOT NULL,
    tier              VARCHAR(10),
    organisation_kind VARCHAR(24),
    PRIMARY KEY (preset, position)
);
