-- Most of what happens on a case is read from the disk's cache, and the planner should know.
DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET random_page_cost = 1.1', current_database());
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'random_page_cost stays as it is: this user does not own the database';
END $$;

-- What is under way is little beside what was: the most urgent of a county, and what must still be reported.
CREATE INDEX IF NOT EXISTS dispute_county_urgent ON dispute (county_id, (CASE WHEN risk = 1 THEN 0 ELSE 1 END), due_at, id)
    WHERE state IN ('REGISTERED', 'IN_MEDIATION', 'AWAITING_RULING');
CREATE INDEX IF NOT EXISTS dispute_report_outstanding ON dispute (county_id, township_id, village_id, holder_id, risk, due_at, id)
    WHERE report_outstanding;

-- Which cases went up, for the rates.
CREATE INDEX IF NOT EXISTS step_escalated ON step (on_day, dispute_id) WHERE kind = 'ESCALATED' AND round = 1;

-- Names, words and numbers are looked for by their part. Chinese has no spaces, so what is indexed is each pair of characters.
CREATE OR REPLACE FUNCTION character_pairs(words TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT coalesce(array_agg(DISTINCT substr(words, i, 2)), '{}') FROM generate_series(1, length(words) - 1) i);
CREATE INDEX IF NOT EXISTS dispute_words ON dispute
    USING gin (character_pairs(applicant_name || ' ' || respondent_name || ' ' || title || ' ' || coalesce(number_text, '')))
    WITH (fastupdate = off);
