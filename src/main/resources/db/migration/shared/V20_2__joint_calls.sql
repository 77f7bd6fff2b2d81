-- Presets of joint mediation are words of a list like others; beside them stands whom they call in, and for which disputes they are usual.
INSERT INTO vocabulary (list, code, zh, en, position, active) SELECT 'JOINT', code, zh, en, position, TRUE FROM joint_preset;

CREATE TABLE joint_call (
    preset            VARCHAR(24) NOT NULL,
    position          INTEGER     NOT NULL,
    role              VARCHAR(12) NOT NULL,
    kind              VARCHAR(24) NOT NULL,
    tier              VARCHAR(10),
    organisation_kind VARCHAR(24),
    PRIMARY KEY (preset, position)
);
INSERT INTO joint_call (preset, position, role, kind, tier, organisation_kind)
    SELECT preset, position, role, kind, tier, organisation_kind FROM joint_seat;
DROP TABLE joint_seat;
DROP TABLE joint_preset;

CREATE TABLE joint_type (
    preset    VARCHAR(24) NOT NULL,
    type_code VARCHAR(24) NOT NULL,
    PRIMARY KEY (preset, type_code)
);
