-- Each round has its own day to perform by and its own call-back; the dispute keeps those of the first, for the rates.
ALTER TABLE agreement ADD COLUMN due_on DATE;
ALTER TABLE agreement ADD COLUMN followed_up_on DATE;
UPDATE agreement SET due_on = COALESCE(perform_by, effective_on + 30) WHERE round > 1;
UPDATE agreement SET
    due_on = (SELECT d.performance_due_on FROM dispute d WHERE d.id = agreement.dispute_id),
    followed_up_on = (SELECT d.followed_up_on FROM dispute d WHERE d.id = agreement.dispute_id)
WHERE round = 1;
