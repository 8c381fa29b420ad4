-- What a printed total counts: one list, or all that are recognised until its day; null where that is not known. And where
-- it was read.
ALTER TABLE published_count ADD COLUMN counts VARCHAR(5);
ALTER TABLE published_count ADD COLUMN url VARCHAR(500);
ALTER TABLE published_count ADD CONSTRAINT published_count_counts CHECK (REGEXP_LIKE(counts, '^(LIST|TOTAL)$'));
