-- The backup that the application makes by itself, where a county asks for it.
INSERT INTO shared_lock (name, done_at) VALUES
    ('nightly-backup', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00');
