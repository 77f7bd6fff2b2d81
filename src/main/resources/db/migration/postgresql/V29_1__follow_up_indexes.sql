-- Few of all cases wait for a call-back.
CREATE INDEX dispute_follow_up ON dispute (county_id, follow_up_on) WHERE follow_up_on IS NOT NULL;

-- What was sued over is as rare as what was confirmed.
DROP INDEX dispute_after_settling;
CREATE INDEX dispute_after_settling ON dispute (county_id, counted_on)
    INCLUDE (township_id, village_id, confirmed_on, sued_on, prevented_suicides, prevented_crimes, prevented_petitions, prevented_fights)
    WHERE counted_outcome = 'RESOLVED' AND (confirmed_on IS NOT NULL OR sued_on IS NOT NULL OR prevented_suicides IS NOT NULL
        OR prevented_crimes IS NOT NULL OR prevented_petitions IS NOT NULL OR prevented_fights IS NOT NULL);
