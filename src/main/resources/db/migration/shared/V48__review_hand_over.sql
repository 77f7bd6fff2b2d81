-- Who began a sheet that somebody else goes on with; null while its reviewer is the one who began.
ALTER TABLE review_sheet ADD COLUMN begun_by_name VARCHAR(120);
