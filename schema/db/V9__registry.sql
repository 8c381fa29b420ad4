-- Who made each change, and what it was about. Both are null where a change was made before they were kept.
ALTER TABLE registry_change ADD COLUMN actor VARCHAR(255);
ALTER TABLE registry_change ADD COLUMN subject VARCHAR(600);
