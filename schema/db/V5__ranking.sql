-- A holding is the set of (level, stage) pairs an enterprise has at a time, one bit for each pair.
CREATE TABLE holding_bit (
    level_code VARCHAR(12) NOT NULL,
    stage      VARCHAR(12) NOT NULL,
    holding    INTEGER     NOT NULL,
    PRIMARY KEY (level_code, stage),
    CONSTRAINT holding_bit_once UNIQUE (holding)
);
INSERT INTO holding_bit (level_code, stage, holding) VALUES
    ('BASIC', 'PUBLICISED', 1), ('BASIC', 'RECOGNISED', 2), ('BASIC', 'CULTIVATED', 4),
    ('ADVANCED', 'PUBLICISED', 8), ('ADVANCED', 'RECOGNISED', 16), ('ADVANCED', 'CULTIVATED', 32),
    ('EXCELLENCE', 'PUBLICISED', 64), ('EXCELLENCE', 'RECOGNISED', 128), ('EXCELLENCE', 'CULTIVATED', 256),
    ('PIONEER', 'PUBLICISED', 512), ('PIONEER', 'RECOGNISED', 1024), ('PIONEER', 'CULTIVATED', 2048);

-- Derived: by how many the enterprises with a holding changed on a day, in each city, each province and the whole
-- country (000000); for all industries (*), each industry with its ancestors, and, for each
-- grade of a scheme, those classified at least as finely (scheme/grade). A county
-- has so few enterprises that it is counted over them.
CREATE TABLE holding_change (
    changed_on    DATE        NOT NULL,
    division_code VARCHAR(6)  NOT NULL,
    industry_code VARCHAR(40) NOT NULL,
    holding       INTEGER     NOT NULL,
    difference    INTEGER     NOT NULL,
    PRIMARY KEY (industry_code, changed_on, division_code, holding),
    CONSTRAINT holding_change_real CHECK (difference <> 0)
);
CREATE INDEX holding_change_division ON holding_change (division_code, changed_on);

-- Derived: the sums of holding_change over all days. A count as of a day is the sum less the later changes.
CREATE TABLE holding_count (
    division_code    VARCHAR(6)  NOT NULL,
    industry_code    VARCHAR(40) NOT NULL,
    holding          INTEGER     NOT NULL,
    enterprise_count INTEGER     NOT NULL,
    PRIMARY KEY (industry_code, division_code, holding),
    CONSTRAINT holding_count_some CHECK (enterprise_count > 0)
);
CREATE INDEX holding_count_division ON holding_count (division_code, industry_code);
