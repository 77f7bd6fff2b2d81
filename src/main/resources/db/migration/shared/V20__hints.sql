-- A keyed hash of a case's facts without names, numbers and signs, so that texts copied from one another are found by one column.
-- Null: not looked at yet, a job does it; empty: too short to say anything, or from an old ledger.
ALTER TABLE dispute ADD COLUMN facts_hash VARCHAR(64);
UPDATE dispute SET facts_hash = '' WHERE origin = 'IMPORTED';
CREATE INDEX dispute_facts_hash ON dispute (facts_hash, county_id, counted_on);

INSERT INTO shared_lock (name, done_at) VALUES ('facts-hashes', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00');
