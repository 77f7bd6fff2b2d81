-- Nobody gets a password from somebody else any more: they choose their own with a one-time code.
ALTER TABLE person DROP COLUMN must_change;
