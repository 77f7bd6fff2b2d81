-- What logging puts first: types with a button of their own, the source and the grade chosen already.
ALTER TABLE vocabulary ADD COLUMN upfront BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE vocabulary SET upfront = TRUE WHERE list = 'TYPE' AND code IN ('01', '02', '03', '04', '06', '07', '10', '12');
UPDATE vocabulary SET upfront = TRUE WHERE list = 'SOURCE' AND code = 'APPLIED';
UPDATE vocabulary SET upfront = TRUE WHERE list = 'GRADE' AND code = 'ORDINARY';

-- Kinds of organisations: the county's own words, each with what an organisation of the kind may do and sees.
ALTER TABLE vocabulary ADD COLUMN nature VARCHAR(24);
INSERT INTO vocabulary (list, code, zh, en, position, active, nature) VALUES
    ('ORGANISATION_KIND', 'COMMITTEE', '调委会', 'Mediation committee', 1, TRUE, 'COMMITTEE'),
    ('ORGANISATION_KIND', 'JUSTICE_OFFICE', '司法所（局）', 'Justice office', 2, TRUE, 'JUSTICE_OFFICE'),
    ('ORGANISATION_KIND', 'CENTRE', '综治中心、矛调中心', 'Governance or mediation centre', 3, TRUE, 'CENTRE'),
    ('ORGANISATION_KIND', 'POLICE', '派出所', 'Police station', 4, TRUE, 'POLICE'),
    ('ORGANISATION_KIND', 'COURT', '人民法庭', 'People’s tribunal', 5, TRUE, 'COURT'),
    ('ORGANISATION_KIND', 'PROFESSIONAL', '专业性、行业性调委会', 'Professional committee', 6, TRUE, 'PROFESSIONAL'),
    ('ORGANISATION_KIND', 'DEPARTMENT', '其他部门', 'Other department', 7, TRUE, 'DEPARTMENT');
ALTER TABLE organisation ADD COLUMN kind_code VARCHAR(24);
UPDATE organisation SET kind_code = kind;
ALTER TABLE organisation ALTER COLUMN kind_code SET NOT NULL;

-- The target: how much of which rate, judged over which periods.
UPDATE setting SET content = '99.00' WHERE name = 'target-percent' AND content = '99';
INSERT INTO setting (name, content) VALUES
    ('target-rate', 'DUE_BASIS'),
    ('target-periods', 'MONTH,QUARTER,HALF,YEAR');
