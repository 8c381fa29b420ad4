-- What made each revision of the registry. Rows are only ever added.
CREATE TABLE registry_change (
    revision     BIGINT                   NOT NULL PRIMARY KEY,
    changed_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    kind         VARCHAR(12)              NOT NULL,
    package_name VARCHAR(200),
    reason       VARCHAR(500),
    CONSTRAINT registry_change_kind CHECK (REGEXP_LIKE(kind, '^(LOAD|WITHDRAWAL|ALIAS|MERGE|RECOUNT)$'))
);

-- How many rows of each table a change wrote.
CREATE TABLE registry_change_rows (
    revision   BIGINT      NOT NULL,
    table_name VARCHAR(40) NOT NULL,
    inserted   BIGINT      NOT NULL,
    updated    BIGINT      NOT NULL,
    deleted    BIGINT      NOT NULL,
    PRIMARY KEY (revision, table_name),
    CONSTRAINT registry_change_rows_change FOREIGN KEY (revision) REFERENCES registry_change (revision)
);
