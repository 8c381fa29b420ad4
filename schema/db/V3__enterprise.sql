-- Legal persons. Derived: folded_name is the name as names are matched; sort_key orders names by pinyin;
-- division_order is the division, or 999999, which no division has, for one that is not known.
CREATE TABLE enterprise (
    id             UUID         NOT NULL PRIMARY KEY,
    name           VARCHAR(200) NOT NULL,
    folded_name    VARCHAR(200) NOT NULL,
    credit_code    VARCHAR(18),
    division_code  VARCHAR(6),
    division_basis VARCHAR(10),
    division_order VARCHAR(6)   NOT NULL,
    sort_key       BYTEA        NOT NULL,
    CONSTRAINT enterprise_folded_name UNIQUE (folded_name),
    CONSTRAINT enterprise_credit_code UNIQUE (credit_code),
    CONSTRAINT enterprise_credit_code_form CHECK (REGEXP_LIKE(credit_code, '^[0-9A-HJ-NP-RTUW-Y]{18}$')),
    CONSTRAINT enterprise_division_basis CHECK (REGEXP_LIKE(division_basis, '^(STATED|DERIVED)$')),
    CONSTRAINT enterprise_division_based CHECK ((division_code IS NULL) = (division_basis IS NULL)),
    CONSTRAINT enterprise_division FOREIGN KEY (division_code) REFERENCES division (code)
);
CREATE INDEX enterprise_in_name_order ON enterprise (sort_key, id);
CREATE INDEX enterprise_in_division_order ON enterprise (division_order, sort_key, id);
CREATE INDEX enterprise_division_code ON enterprise (division_code, sort_key, id);

-- Names an enterprise goes by: the registered one at position 0, then former names and printed variants.
-- folded and pinyin are derived from the name: what search looks in.
CREATE TABLE enterprise_name (
    enterprise_id UUID          NOT NULL,
    position      INTEGER       NOT NULL,
    name          VARCHAR(200)  NOT NULL,
    kind          VARCHAR(10)   NOT NULL,
    folded        VARCHAR(200)  NOT NULL,
    pinyin        VARCHAR(4000) NOT NULL,
    PRIMARY KEY (enterprise_id, position),
    CONSTRAINT enterprise_name_once UNIQUE (enterprise_id, folded),
    CONSTRAINT enterprise_name_kind CHECK (REGEXP_LIKE(kind, '^(REGISTERED|FORMER|VARIANT)$')),
    CONSTRAINT enterprise_name_registered CHECK ((position = 0) = (kind = 'REGISTERED')),
    CONSTRAINT enterprise_name_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);
CREATE INDEX enterprise_name_folded ON enterprise_name (folded);

CREATE TABLE enterprise_industry (
    enterprise_id UUID        NOT NULL,
    industry_code VARCHAR(40) NOT NULL,
    basis         VARCHAR(10) NOT NULL,
    evidence      VARCHAR(500),
    PRIMARY KEY (enterprise_id, industry_code),
    CONSTRAINT enterprise_industry_basis CHECK (REGEXP_LIKE(basis, '^(STATED|PUBLISHED|NAME)$')),
    CONSTRAINT enterprise_industry_enterprise FOREIGN KEY (enterprise_id) REFERENCES enterprise (id),
    CONSTRAINT enterprise_industry_industry FOREIGN KEY (industry_code) REFERENCES industry (code)
);
CREATE INDEX enterprise_industry_code ON enterprise_industry (industry_code, enterprise_id);
