-- 文书模板: every version a template ever had. The latest counts; papers keep the one they were first made with.
CREATE TABLE paper_template (
    kind         VARCHAR(40)   NOT NULL,
    version      INTEGER       NOT NULL,
    body         VARCHAR(100000) NOT NULL,
    sha256       VARCHAR(64)   NOT NULL,
    shipped      BOOLEAN       NOT NULL,
    made_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    made_by_name VARCHAR(120)  NOT NULL,
    PRIMARY KEY (kind, version)
);

-- 文书: which version a paper was first made with. The subject is the case, or the one sitting or escalation it is about.
CREATE TABLE paper (
    kind       VARCHAR(40) NOT NULL,
    subject_id UUID        NOT NULL,
    dispute_id UUID        NOT NULL REFERENCES dispute (id),
    version    INTEGER     NOT NULL,
    made_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (kind, subject_id),
    FOREIGN KEY (kind, version) REFERENCES paper_template (kind, version)
);
CREATE INDEX paper_by_dispute ON paper (dispute_id);
