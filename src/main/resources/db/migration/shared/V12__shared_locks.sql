-- What one node at a time does, and when it was done last.
CREATE TABLE shared_lock (
    name    VARCHAR(40) PRIMARY KEY,
    done_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

INSERT INTO shared_lock (name, done_at) VALUES
    ('opening', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00'),
    ('first-account', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00'),
    ('provisional-dates', TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00:00');
