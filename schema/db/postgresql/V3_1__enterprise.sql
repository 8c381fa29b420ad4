-- Codes are compared by code point, as Java and H2 compare them, whatever the collation of the database.
ALTER TABLE enterprise ALTER COLUMN credit_code TYPE VARCHAR(18) COLLATE "C";

-- The characters of each name: serves words of one Chinese character and more, which trigrams do not.
CREATE INDEX enterprise_name_characters ON enterprise_name USING gin (string_to_array(folded, NULL));
