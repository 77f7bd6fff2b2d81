-- Settlements that a court confirmed or that prevented something: few beside all.
CREATE INDEX dispute_after_settling ON dispute (county_id, counted_on)
    INCLUDE (township_id, village_id, confirmed_on, prevented_suicides, prevented_crimes, prevented_petitions, prevented_fights)
    WHERE counted_outcome = 'RESOLVED' AND (confirmed_on IS NOT NULL OR prevented_suicides IS NOT NULL
        OR prevented_crimes IS NOT NULL OR prevented_petitions IS NOT NULL OR prevented_fights IS NOT NULL);
