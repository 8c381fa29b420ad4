-- Keys are compared by code point, as Java and H2 compare them, whatever the collation of the database.
ALTER TABLE recognition_list ALTER COLUMN id TYPE VARCHAR(80) COLLATE "C";
ALTER TABLE recognition ALTER COLUMN list_id TYPE VARCHAR(80) COLLATE "C";
