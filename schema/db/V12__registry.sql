-- The version of the rules by which the normalized names, search texts and sort keys of the registry were computed. An
-- empty registry has none that an older version computed.
ALTER TABLE registry ADD COLUMN text_rules INTEGER DEFAULT 1 NOT NULL;
UPDATE registry SET text_rules = 2 WHERE revision = 0;
