-- What a county starts with; all of it is data and may be changed.
-- 18 types: the list in use in the statistics of people's mediation.
INSERT INTO vocabulary (list, code, zh, en, position, active) VALUES
    ('TYPE', '01', '婚姻家庭', 'Marriage and family', 1, TRUE),
    ('TYPE', '02', '邻里', 'Neighbours', 2, TRUE),
    ('TYPE', '03', '房屋宅基地', 'House and homestead', 3, TRUE),
    ('TYPE', '04', '合同', 'Contract', 4, TRUE),
    ('TYPE', '05', '生产经营', 'Production and business', 5, TRUE),
    ('TYPE', '06', '损害赔偿', 'Damages', 6, TRUE),
    ('TYPE', '07', '山林土地', 'Forest and land', 7, TRUE),
    ('TYPE', '08', '征地拆迁', 'Land take and relocation', 8, TRUE),
    ('TYPE', '09', '环境污染', 'Pollution', 9, TRUE),
    ('TYPE', '10', '劳动争议', 'Labour', 10, TRUE),
    ('TYPE', '11', '医疗', 'Medical', 11, TRUE),
    ('TYPE', '12', '道路交通事故', 'Road accident', 12, TRUE),
    ('TYPE', '13', '物业', 'Property management', 13, TRUE),
    ('TYPE', '14', '消费', 'Consumer', 14, TRUE),
    ('TYPE', '15', '旅游', 'Tourism', 15, TRUE),
    ('TYPE', '16', '互联网', 'Internet', 16, TRUE),
    ('TYPE', '17', '知识产权', 'Intellectual property', 17, TRUE),
    ('TYPE', '18', '其他', 'Other', 18, TRUE),
    ('SOURCE', 'APPLIED', '当事人申请', 'The parties asked', 1, TRUE),
    ('SOURCE', 'OWN', '主动调解', 'On our own initiative', 2, TRUE),
    ('SOURCE', 'POLICE', '公安移交', 'Handed over by the police', 3, TRUE),
    ('SOURCE', 'COURT', '法院委托', 'Entrusted by the court', 4, TRUE),
    ('SOURCE', 'PETITION', '信访转办', 'From a petition', 5, TRUE),
    ('SOURCE', 'GOVERNMENT', '政府部门指定', 'Assigned by a department', 6, TRUE),
    ('GRADE', 'SIMPLE', '简易', 'Simple', 1, TRUE),
    ('GRADE', 'ORDINARY', '一般', 'Ordinary', 2, TRUE),
    ('GRADE', 'HARD', '疑难复杂', 'Difficult', 3, TRUE),
    ('GRADE', 'MAJOR', '重大', 'Major', 4, TRUE);

INSERT INTO setting (name, content) VALUES
    ('case-code-prefix', 'LS'),
    ('number-template', '({year}){short}人调字第{serial}号'),
    ('committee-name', '{area}调委会'),
    ('target-percent', '99');

-- The county's own default holds from the start; the others can be put in force from a day on.
INSERT INTO preset (id, code, zh, en, effective_from, unit, village_days, township_days, county_days, case_days, ruling_days, return_floor, guide_extra, village_tries, township_tries) VALUES
    ('00000000-0000-4000-8000-000000000001', 'COUNTY', '本县默认', 'County default', DATE '2000-01-01', 'CALENDAR', 7, 10, 13, 30, 2, 2, 5, 1, 1),
    ('00000000-0000-4000-8000-000000000002', 'TRIES_331', '三三一', '3-3-1', NULL, 'CALENDAR', 7, 10, 13, 30, 2, 2, 5, 3, 3),
    ('00000000-0000-4000-8000-000000000003', 'FOUR_SEVEN', '四级七天', 'Four tiers, seven days', NULL, 'WORKING', 3, 2, 2, 30, 1, 1, 1, 1, 1);

-- 三级联调, 三所联合, 三员联动, 1+3+N. A seat names an organisation by kind, or a member of the village's team.
INSERT INTO joint_preset (code, zh, en, position) VALUES
    ('THREE_TIERS', '三级联调', 'Three tiers', 1),
    ('THREE_OFFICES', '三所联合', 'Three offices', 2),
    ('THREE_PEOPLE', '三员联动', 'Three people', 3),
    ('ONE_THREE_N', '1+3+N', '1+3+N', 4);
INSERT INTO joint_seat (preset, position, role, kind, tier, organisation_kind) VALUES
    ('THREE_TIERS', 1, 'ASSIST', 'MEDIATOR', 'VILLAGE', 'COMMITTEE'),
    ('THREE_TIERS', 2, 'ASSIST', 'MEDIATOR', 'TOWNSHIP', 'COMMITTEE'),
    ('THREE_TIERS', 3, 'ASSIST', 'MEDIATOR', 'COUNTY', 'COMMITTEE'),
    ('THREE_OFFICES', 1, 'ASSIST', 'JUSTICE_OFFICER', 'TOWNSHIP', 'JUSTICE_OFFICE'),
    ('THREE_OFFICES', 2, 'ASSIST', 'OFFICER', 'TOWNSHIP', 'POLICE'),
    ('THREE_OFFICES', 3, 'ASSIST', 'JUDGE', 'TOWNSHIP', 'COURT'),
    ('THREE_PEOPLE', 1, 'ASSIST', 'MEDIATOR', NULL, NULL),
    ('THREE_PEOPLE', 2, 'ASSIST', 'OFFICER', NULL, NULL),
    ('THREE_PEOPLE', 3, 'ASSIST', 'LEGAL_ADVISER', NULL, NULL),
    ('ONE_THREE_N', 1, 'ASSIST', 'OFFICER', 'TOWNSHIP', 'POLICE'),
    ('ONE_THREE_N', 2, 'ASSIST', 'JUSTICE_OFFICER', 'TOWNSHIP', 'JUSTICE_OFFICE'),
    ('ONE_THREE_N', 3, 'ASSIST', 'JUDGE', 'TOWNSHIP', 'COURT'),
    ('ONE_THREE_N', 4, 'SUPPORT', 'OFFICIAL', 'TOWNSHIP', 'DEPARTMENT'),
    ('ONE_THREE_N', 5, 'SUPPORT', 'EXPERT', 'COUNTY', 'PROFESSIONAL');
