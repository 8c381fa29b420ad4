-- What made each change: a token, an API key, the command line or the registry itself. It is null where it was not kept;
-- the issuer is null but for tokens. Only a public reason is for everybody.
ALTER TABLE registry_change ADD COLUMN actor_kind VARCHAR(12);
ALTER TABLE registry_change ADD COLUMN actor_issuer VARCHAR(255);
ALTER TABLE registry_change ADD COLUMN reason_is_public BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE registry_change ADD CONSTRAINT registry_change_actor_kind
    CHECK (REGEXP_LIKE(actor_kind, '^(TOKEN|API_KEY|COMMAND_LINE|REGISTRY)$'));

-- Counts are corrected from the command line alone. The seed is the first change, by the registry itself.
UPDATE registry_change SET actor_kind = 'COMMAND_LINE' WHERE kind = 'RECOUNT' AND actor IS NOT NULL;
UPDATE registry_change SET actor_kind = 'REGISTRY', reason_is_public = TRUE
 WHERE revision = 1 AND kind = 'LOAD' AND actor = 'smart-factory-registry' AND reason = 'The registry was empty.';

-- The reason of a withdrawal stands with the recognition, where everybody sees it.
UPDATE registry_change SET reason_is_public = TRUE WHERE kind = 'WITHDRAWAL' AND reason IS NOT NULL;
