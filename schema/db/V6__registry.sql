-- One row: the state of the registry. Each load that changes anything raises the revision by one.
CREATE TABLE registry (
    id        INTEGER                  NOT NULL PRIMARY KEY,
    revision  BIGINT                   NOT NULL,
    loaded_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT registry_one_row CHECK (id = 1)
);
INSERT INTO registry (id, revision) VALUES (1, 0);

-- Where the loaded packages say that their facts were read.
CREATE TABLE registry_source (
    title VARCHAR(300) NOT NULL PRIMARY KEY,
    path  VARCHAR(500)
);
