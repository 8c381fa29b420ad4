-- Sets of values are checked by regular expressions: H2 2.4 binds CHECK (x IN (…)) to the connection that made the
-- table, and refuses every row once that connection is closed.

-- Administrative divisions by GB/T 2260.
CREATE TABLE division (
    code        VARCHAR(6)   NOT NULL PRIMARY KEY,
    name        VARCHAR(60)  NOT NULL,
    kind        VARCHAR(12)  NOT NULL,
    parent_code VARCHAR(6),
    city_code   VARCHAR(6),
    pinyin      VARCHAR(120) NOT NULL,
    CONSTRAINT division_code CHECK (REGEXP_LIKE(code, '^[1-9][0-9]{5}$')),
    CONSTRAINT division_kind CHECK (REGEXP_LIKE(kind, '^(PROVINCE|MUNICIPALITY|PREFECTURE|COUNTY)$')),
    CONSTRAINT division_parent_known CHECK ((parent_code IS NULL) = (REGEXP_LIKE(kind, '^(PROVINCE|MUNICIPALITY)$'))),
    CONSTRAINT division_city_known CHECK ((city_code IS NULL) = (kind = 'PROVINCE')),
    CONSTRAINT division_parent FOREIGN KEY (parent_code) REFERENCES division (code),
    CONSTRAINT division_city FOREIGN KEY (city_code) REFERENCES division (code)
);

-- Derived: each division within itself, its prefecture, its province and the whole country (000000).
CREATE TABLE division_within (
    division_code VARCHAR(6) NOT NULL,
    within_code   VARCHAR(6) NOT NULL,
    PRIMARY KEY (division_code, within_code),
    CONSTRAINT division_within_division FOREIGN KEY (division_code) REFERENCES division (code)
);
CREATE INDEX division_within_code ON division_within (within_code, division_code);
