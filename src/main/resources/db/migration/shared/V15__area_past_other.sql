-- The other area of a change: what one became part of, what another was made out of. Of a merger made more than once before this
-- was kept, only the trail knows which was which.
ALTER TABLE area_past ADD COLUMN other_id UUID REFERENCES area (id);
CREATE INDEX area_past_by_other ON area_past (other_id);

UPDATE area_past SET other_id = (SELECT a.merged_into FROM area a WHERE a.id = area_past.area_id)
WHERE kind = 'MERGED'
  AND NOT EXISTS (SELECT 1 FROM area_past q WHERE q.area_id = area_past.area_id AND q.kind = 'MERGED' AND q.id <> area_past.id);
