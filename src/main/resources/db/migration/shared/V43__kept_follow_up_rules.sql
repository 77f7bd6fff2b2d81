-- 回访怎么安排: the rules that held when a round was settled; a later change moves no call-back that stands.
ALTER TABLE dispute ADD COLUMN follow_up_after_due INTEGER;
ALTER TABLE dispute ADD COLUMN follow_up_after_risk INTEGER;
ALTER TABLE dispute ADD COLUMN follow_up_after_sample INTEGER;
ALTER TABLE dispute ADD COLUMN follow_up_share INTEGER;
ALTER TABLE dispute ADD COLUMN follow_up_grave VARCHAR(8);

-- Since when a case is as grave as it is.
ALTER TABLE dispute ADD COLUMN risk_on DATE;

-- Nobody kept earlier ones: what stands goes on under those of today.
UPDATE dispute SET
    follow_up_after_due = (SELECT CAST(content AS INTEGER) FROM setting WHERE name = 'follow-up-due-days'),
    follow_up_after_risk = (SELECT CAST(content AS INTEGER) FROM setting WHERE name = 'follow-up-risk-days'),
    follow_up_after_sample = (SELECT CAST(content AS INTEGER) FROM setting WHERE name = 'follow-up-sample-days'),
    follow_up_share = (SELECT CAST(content AS INTEGER) FROM setting WHERE name = 'follow-up-share'),
    follow_up_grave = (SELECT content FROM setting WHERE name = 'follow-up-risk')
WHERE follow_up_on IS NOT NULL;
