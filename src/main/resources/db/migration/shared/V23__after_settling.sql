-- 司法确认: the joint application for an agreement, and what the court answered.
ALTER TABLE agreement ADD COLUMN court_applied_on DATE;
ALTER TABLE agreement ADD COLUMN court VARCHAR(320);
ALTER TABLE agreement ADD COLUMN court_answer VARCHAR(12);
ALTER TABLE agreement ADD COLUMN court_answered_on DATE;
ALTER TABLE agreement ADD COLUMN court_document VARCHAR(240);

-- 防止激化: how many people a settlement kept from what was about to happen.
ALTER TABLE agreement ADD COLUMN prevented_suicides INTEGER;
ALTER TABLE agreement ADD COLUMN prevented_crimes INTEGER;
ALTER TABLE agreement ADD COLUMN prevented_petitions INTEGER;
ALTER TABLE agreement ADD COLUMN prevented_fights INTEGER;

-- What figures count of both, of the first round.
ALTER TABLE dispute ADD COLUMN confirmed_on DATE;
ALTER TABLE dispute ADD COLUMN prevented_suicides INTEGER;
ALTER TABLE dispute ADD COLUMN prevented_crimes INTEGER;
ALTER TABLE dispute ADD COLUMN prevented_petitions INTEGER;
ALTER TABLE dispute ADD COLUMN prevented_fights INTEGER;

-- People have columns of their own beside the cases.
UPDATE setting SET content = replace(replace(replace(replace(content, 'SUICIDES', 'SUICIDES,SUICIDE_PEOPLE'),
        'CRIMES', 'CRIMES,CRIME_PEOPLE'), 'PETITIONS', 'PETITIONS,PETITION_PEOPLE'), 'FIGHTS', 'FIGHTS,FIGHT_PEOPLE')
    WHERE name = 'report-columns';
