-- The kind of a change by its own name; null where an earlier release made the change. Its kind is then the nearest one
-- that every release can read. Later releases add names, so that these are no fixed set.
ALTER TABLE registry_change ADD COLUMN exact_kind VARCHAR(40);
