-- Enterprises that turned out to be another one: their ids lead to the one that stayed, which was never merged itself.
CREATE TABLE enterprise_merge (
    id            UUID NOT NULL PRIMARY KEY,
    enterprise_id UUID NOT NULL,
    CONSTRAINT enterprise_merge_other CHECK (id <> enterprise_id),
    CONSTRAINT enterprise_merge_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);
CREATE INDEX enterprise_merge_enterprise_id ON enterprise_merge (enterprise_id);
