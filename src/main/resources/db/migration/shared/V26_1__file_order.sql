-- 装订顺序: in which order the papers of a case are bound; the county may keep another (司法通〔2010〕239号, and practice).
INSERT INTO setting (name, content) VALUES
    ('file-order', 'APPLICATION,REGISTRATION,NOTICE,MEDIATION_RECORD,ESCALATION,AGREEMENT,ORAL_AGREEMENT,RECEIPT,FOLLOW_UP,CONFIRMATION,PRESIDED,STATEMENT');
