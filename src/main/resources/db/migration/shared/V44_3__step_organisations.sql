-- For which organisation somebody took a step: people move, and whoever reviews the file later must not have had it in hand.
ALTER TABLE step ADD COLUMN organisation_id UUID REFERENCES organisation (id);
