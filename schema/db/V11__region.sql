-- The name of a division on maps in English, and its basis. Both are null until a package states them.
ALTER TABLE division ADD COLUMN name_en VARCHAR(60);
ALTER TABLE division ADD COLUMN name_en_basis VARCHAR(12);
ALTER TABLE division ADD CONSTRAINT division_name_en_basis CHECK (REGEXP_LIKE(name_en_basis, '^(CUSTOMARY|PINYIN)$'));
ALTER TABLE division ADD CONSTRAINT division_name_en_known CHECK ((name_en IS NULL) = (name_en_basis IS NULL));
