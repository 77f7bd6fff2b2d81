-- Who holds a case reads it as its holder, and who held it as one of its area: neither needs a row of their own any more.
DELETE FROM involvement WHERE role = 'HOLDER';

-- What an organisation has sent up.
CREATE INDEX IF NOT EXISTS escalation_by_sender ON escalation (from_id, dispute_id);
