CREATE TABLE later (id INTEGER PRIMARY KEY);
ALTER TABLE enterprise ADD COLUMN founded_on DATE;
ALTER TABLE registry_change ADD COLUMN later_id INTEGER REFERENCES later (id);
