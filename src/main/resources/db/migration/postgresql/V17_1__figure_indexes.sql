-- What is open, and what was concluded after its deadline: few beside all, and enough to say what was overdue on any day.
CREATE INDEX dispute_county_late ON dispute (county_id, counted_on, deadline)
    INCLUDE (township_id, village_id, registered_on, paused_on, unverified, ledger_year)
    WHERE counted_on IS NULL OR counted_on > deadline;
CREATE INDEX dispute_township_late ON dispute (township_id, counted_on, deadline)
    INCLUDE (village_id, registered_on, paused_on, unverified, ledger_year)
    WHERE counted_on IS NULL OR counted_on > deadline;

-- What a settlement may not have lasted for.
CREATE INDEX dispute_not_lasting ON dispute (county_id, counted_on)
    INCLUDE (township_id, village_id, performance_due_on, performed_on, reopened_on, repeated_on)
    WHERE counted_outcome = 'RESOLVED' AND (reopened_on IS NOT NULL OR repeated_on IS NOT NULL
        OR performance_due_on IS NOT NULL AND (performed_on IS NULL OR performed_on > performance_due_on));

-- What an old ledger left open and nobody has confirmed.
CREATE INDEX dispute_unverified ON dispute (county_id, township_id, village_id) INCLUDE (registered_on, ledger_year)
    WHERE unverified;
