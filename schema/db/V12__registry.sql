-- The version of the rules by which the normalized names, search texts and sort keys of the registry were computed.
ALTER TABLE registry ADD COLUMN text_rules INTEGER DEFAULT 1 NOT NULL;
