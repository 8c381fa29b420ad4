-- Industries of two schemes that never mix: GB/T 4754-2017 and the policy fields that lists name.
CREATE TABLE industry (
    code        VARCHAR(40)  NOT NULL PRIMARY KEY,
    scheme      VARCHAR(20)  NOT NULL,
    parent_code VARCHAR(40),
    name_zh     VARCHAR(100) NOT NULL,
    name_en     VARCHAR(200) NOT NULL,
    CONSTRAINT industry_scheme CHECK (REGEXP_LIKE(scheme, '^(GBT_4754_2017|POLICY_FIELD)$')),
    CONSTRAINT industry_code CHECK (
        (scheme = 'GBT_4754_2017' AND REGEXP_LIKE(code, '^[A-T]([0-9]{2,4})?$'))
        OR (scheme = 'POLICY_FIELD' AND REGEXP_LIKE(code, '^[a-z][a-z0-9-]*$'))),
    CONSTRAINT industry_parent FOREIGN KEY (parent_code) REFERENCES industry (code)
);

-- Derived: each industry within itself, its ancestors, and the grades of its scheme down to its own (scheme/grade).
CREATE TABLE industry_within (
    industry_code VARCHAR(40) NOT NULL,
    within_code   VARCHAR(40) NOT NULL,
    PRIMARY KEY (industry_code, within_code),
    CONSTRAINT industry_within_industry FOREIGN KEY (industry_code) REFERENCES industry (code)
);
CREATE INDEX industry_within_code ON industry_within (within_code, industry_code);
