-- 密: why a case opens only for those who handle it; empty for all the others.
ALTER TABLE dispute ADD COLUMN seal_code VARCHAR(40);

INSERT INTO vocabulary (list, code, zh, en, position, active, upfront, fixed) VALUES
    ('SEAL', 'FAMILY_VIOLENCE', '家庭暴力', 'Family violence', 1, TRUE, FALSE, TRUE),
    ('SEAL', 'MINOR', '涉及未成年人', 'A minor is concerned', 2, TRUE, FALSE, TRUE),
    ('SEAL', 'PRIVACY', '个人隐私', 'Privacy', 3, TRUE, FALSE, FALSE);
