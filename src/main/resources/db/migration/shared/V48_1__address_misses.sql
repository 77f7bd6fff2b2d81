-- What failed at the door by address, whoever it was typed for, within the minute and the hour of the last failure.
CREATE TABLE address_miss (
    place         VARCHAR(64) PRIMARY KEY,
    of_minute     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    minute_misses INTEGER     NOT NULL,
    of_hour       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    hour_misses   INTEGER     NOT NULL
);
CREATE INDEX address_miss_by_time ON address_miss (of_hour);
