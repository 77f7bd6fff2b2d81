-- How the seed is written is fixed when a sample is announced; those before it were drawn with what was typed. A further
-- sample of the same period says why.
ALTER TABLE review_sample ADD COLUMN seed_kind VARCHAR(8) DEFAULT 'TEXT' NOT NULL;
ALTER TABLE review_sample ADD COLUMN seed_count INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE review_sample ADD COLUMN reason VARCHAR(400);

-- A no means that the case does not stand as settled, so that its sheet needs a finding that says so.
ALTER TABLE review_criterion ADD COLUMN unsettles BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE review_criterion SET unsettles = TRUE WHERE grave AND zh = '纠纷和调解确有其事';

-- For which organisation somebody answered, so that nobody of it confirms it.
ALTER TABLE review_word ADD COLUMN organisation_id UUID REFERENCES organisation (id);
