-- What the law or the rules need is neither changed nor retired.
ALTER TABLE vocabulary ADD COLUMN fixed BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE vocabulary SET fixed = TRUE WHERE list = 'ORGANISATION_KIND' AND code = 'COMMITTEE';

-- The risk checklist: its level is the word's nature. The first six are what laws want reported.
INSERT INTO vocabulary (list, code, zh, en, position, active, nature, fixed) VALUES
    ('RISK_SIGNAL', 'THREAT', '扬言伤人', 'Threatens to hurt somebody', 1, TRUE, 'RED', TRUE),
    ('RISK_SIGNAL', 'WEAPON', '拿了凶器', 'Carries a weapon', 2, TRUE, 'RED', TRUE),
    ('RISK_SIGNAL', 'SUICIDE', '要寻短见', 'Speaks of suicide', 3, TRUE, 'RED', TRUE),
    ('RISK_SIGNAL', 'FAMILY_VIOLENCE', '家庭暴力', 'Family violence', 4, TRUE, 'RED', TRUE),
    ('RISK_SIGNAL', 'MINOR_HARMED', '未成年人受侵害', 'A minor was harmed', 5, TRUE, 'RED', TRUE),
    ('RISK_SIGNAL', 'DEATH', '非正常死亡', 'An unnatural death', 6, TRUE, 'RED', TRUE),
    ('RISK_SIGNAL', 'CROWD_10', '牵涉十人以上', 'Ten people or more', 7, TRUE, 'ORANGE', FALSE),
    ('RISK_SIGNAL', 'PETITION', '可能上访', 'May petition higher up', 8, TRUE, 'ORANGE', FALSE),
    ('RISK_SIGNAL', 'ILLNESS_OR_DRINK', '有精神障碍或酗酒', 'Mental illness or heavy drinking', 9, TRUE, 'ORANGE', FALSE),
    ('RISK_SIGNAL', 'POLICE_CALLS', '报过两次以上的警', 'Police called twice or more', 10, TRUE, 'ORANGE', FALSE),
    ('RISK_SIGNAL', 'CROWD_5', '牵涉五人以上', 'Five people or more', 11, TRUE, 'YELLOW', FALSE),
    ('RISK_SIGNAL', 'TRIES_3', '调了三次没成', 'Three sessions without success', 12, TRUE, 'YELLOW', FALSE),
    ('RISK_SIGNAL', 'GRUDGE', '积怨一年以上', 'A grudge of a year or more', 13, TRUE, 'YELLOW', FALSE);

-- A case keeps what was ticked as the checklist had it then.
ALTER TABLE risk_signal ADD COLUMN zh VARCHAR(60);
ALTER TABLE risk_signal ADD COLUMN en VARCHAR(120);
ALTER TABLE risk_signal ADD COLUMN risk VARCHAR(8);
UPDATE risk_signal SET
    zh = (SELECT v.zh FROM vocabulary v WHERE v.list = 'RISK_SIGNAL' AND v.code = risk_signal.signal),
    en = (SELECT v.en FROM vocabulary v WHERE v.list = 'RISK_SIGNAL' AND v.code = risk_signal.signal),
    risk = (SELECT v.nature FROM vocabulary v WHERE v.list = 'RISK_SIGNAL' AND v.code = risk_signal.signal);
ALTER TABLE risk_signal ALTER COLUMN zh SET NOT NULL;
ALTER TABLE risk_signal ALTER COLUMN en SET NOT NULL;
ALTER TABLE risk_signal ALTER COLUMN risk SET NOT NULL;
