-- Sums say it now.
DROP INDEX dispute_not_lasting;
