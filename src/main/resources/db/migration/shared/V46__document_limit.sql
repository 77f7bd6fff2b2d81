-- How many papers, bound files and attachments one person may take along in a day.
INSERT INTO setting (name, content) VALUES ('limit-documents', '300');
