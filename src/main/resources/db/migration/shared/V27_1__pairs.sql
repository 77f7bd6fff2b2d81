-- The same two are known by their names and the village as it is now; the next start says it of those whose place was redrawn.
UPDATE dispute SET pair_names = '' WHERE place_id <> coalesce(village_id, township_id, county_id);
