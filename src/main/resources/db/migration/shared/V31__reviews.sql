-- 评查标准: the county's own, in versions that hold from a day on. A sheet keeps the version it was filled in under.
CREATE TABLE review_criteria (
    version    INTEGER      PRIMARY KEY,
    holds_from DATE         NOT NULL UNIQUE,
    -- so many of a hundred points make a file pass
    pass_from  INTEGER      NOT NULL,
    shipped    BOOLEAN      NOT NULL
);

-- No points: answered with yes or no. A grave one is answered so, and one no fails the file.
CREATE TABLE review_criterion (
    id         UUID PRIMARY KEY,
    version    INTEGER      NOT NULL REFERENCES review_criteria (version),
    position   INTEGER      NOT NULL,
    section_zh VARCHAR(40)  NOT NULL,
    section_en VARCHAR(80)  NOT NULL,
    zh         VARCHAR(200) NOT NULL,
    en         VARCHAR(400) NOT NULL,
    points     INTEGER      NOT NULL,
    grave      BOOLEAN      NOT NULL
);
CREATE INDEX review_criterion_of_version ON review_criterion (version, position);

-- 评查表: one reading of one file. open_for is the case while it is a draft, so that two are never filled in at once.
CREATE TABLE review_sheet (
    id                UUID PRIMARY KEY,
    dispute_id        UUID          NOT NULL REFERENCES dispute (id),
    open_for          UUID UNIQUE,
    round             INTEGER       NOT NULL,
    version           INTEGER       NOT NULL REFERENCES review_criteria (version),
    reviewer_id       UUID          REFERENCES person (id),
    reviewer_name     VARCHAR(120)  NOT NULL,
    begun_at          TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    remark            VARCHAR(2000) NOT NULL,
    concluded_at      TIMESTAMP(6) WITH TIME ZONE,
    score             NUMERIC(4, 1),
    verdict           VARCHAR(8)
);
CREATE INDEX review_sheet_of_case ON review_sheet (dispute_id, begun_at);
CREATE INDEX review_sheet_of_reviewer ON review_sheet (reviewer_id, concluded_at);

CREATE TABLE review_mark (
    sheet_id     UUID          NOT NULL REFERENCES review_sheet (id),
    criterion_id UUID          NOT NULL REFERENCES review_criterion (id),
    answer       VARCHAR(16),
    points       INTEGER,
    remark       VARCHAR(500)  NOT NULL,
    PRIMARY KEY (sheet_id, criterion_id)
);

-- 评查问题: what is wrong, who puts it right, by when. Seen by those reviewed once the sheet is concluded.
CREATE TABLE review_finding (
    id              UUID PRIMARY KEY,
    sheet_id        UUID          NOT NULL REFERENCES review_sheet (id),
    kind            VARCHAR(8)    NOT NULL,
    what            VARCHAR(1000) NOT NULL,
    organisation_id UUID          NOT NULL REFERENCES organisation (id),
    due_on          DATE          NOT NULL,
    state           VARCHAR(10)   NOT NULL
);
CREATE INDEX review_finding_of_sheet ON review_finding (sheet_id, id);
CREATE INDEX review_finding_of_organisation ON review_finding (organisation_id, state);

-- What was said of it since: answered, sent back, confirmed.
CREATE TABLE review_word (
    id         UUID PRIMARY KEY,
    finding_id UUID          NOT NULL REFERENCES review_finding (id),
    state      VARCHAR(10)   NOT NULL,
    words      VARCHAR(1000) NOT NULL,
    said_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    by_id      UUID          NOT NULL REFERENCES person (id),
    by_name    VARCHAR(120)  NOT NULL
);
CREATE INDEX review_word_of_finding ON review_word (finding_id, said_at, id);

INSERT INTO review_criteria (version, holds_from, pass_from, shipped) VALUES (1, DATE '2000-01-01', 60, TRUE);
INSERT INTO review_criterion (id, version, position, section_zh, section_en, zh, en, points, grave) VALUES
    ('00000000-0000-7000-8000-000000310001', 1, 0, '受理', 'Taking on', '属于人民调解可以受理的纠纷，双方自愿', 'A dispute that people’s mediation may take on, and both sides wanted it', 0, TRUE),
    ('00000000-0000-7000-8000-000000310002', 1, 1, '受理', 'Taking on', '受理登记写清了来源、日期和当事人', 'The registration says where it came from, when, and who the parties are', 10, FALSE),
    ('00000000-0000-7000-8000-000000310003', 1, 2, '材料', 'Materials', '应有的材料齐全，缺的写明了原因', 'Everything the file should hold is there, or it says why not', 20, FALSE),
    ('00000000-0000-7000-8000-000000310004', 1, 3, '文书', 'Papers', '文书格式规范，编号、日期前后一致', 'The papers are in form; numbers and dates agree with each other', 15, FALSE),
    ('00000000-0000-7000-8000-000000310005', 1, 4, '文书', 'Papers', '签名、手印是当事人本人的', 'Signatures and fingerprints are the parties’ own', 0, TRUE),
    ('00000000-0000-7000-8000-000000310006', 1, 5, '证据', 'Evidence', '主要事实有调查记录或证据', 'The main facts rest on an inquiry or on evidence', 15, FALSE),
    ('00000000-0000-7000-8000-000000310007', 1, 6, '适法', 'Law', '协议不违反法律，不损害国家、集体和他人', 'The agreement breaks no law and harms nobody else', 0, TRUE),
    ('00000000-0000-7000-8000-000000310008', 1, 7, '适法', 'Law', '协议写明了权利义务、履行方式和期限', 'The agreement says who owes what, how and by when', 10, FALSE),
    ('00000000-0000-7000-8000-000000310009', 1, 8, '履行和回访', 'Performance and follow-up', '已经履行，或者催过、告知过诉讼途径', 'Performed; or urged, and the way to court was told', 10, FALSE),
    ('00000000-0000-7000-8000-000000310010', 1, 9, '履行和回访', 'Performance and follow-up', '按时回访，记下了当事人的话', 'Followed up in time, with what the parties said', 10, FALSE),
    ('00000000-0000-7000-8000-000000310011', 1, 10, '真实', 'Truth', '纠纷和调解确有其事', 'The dispute and its mediation did take place', 0, TRUE),
    ('00000000-0000-7000-8000-000000310012', 1, 11, '归档', 'Filing', '按顺序装订，目录、页码齐全', 'Bound in order, with index and page numbers', 10, FALSE);
