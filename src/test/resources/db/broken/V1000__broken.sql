CREATE TABLE half_done (id INTEGER);

ALTER TABLE enterprise ADD COLUMN of_nothing REFERENCES nowhere;
