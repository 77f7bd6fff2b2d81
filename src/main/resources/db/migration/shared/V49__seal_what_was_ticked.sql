-- 密: cases on which family violence or harm to a minor was ticked before there were seals get theirs, as ticking gives it today.
-- One whose seal somebody took away since stays open.
UPDATE dispute SET seal_code = CASE
        WHEN id IN (SELECT r.dispute_id FROM risk_signal r WHERE r.signal = 'FAMILY_VIOLENCE') THEN 'FAMILY_VIOLENCE'
        ELSE 'MINOR' END
WHERE seal_code IS NULL
    AND id IN (SELECT r.dispute_id FROM risk_signal r WHERE r.signal IN ('FAMILY_VIOLENCE', 'MINOR_HARMED'))
    AND id NOT IN (SELECT s.dispute_id FROM step s WHERE s.kind = 'UNSEALED');
