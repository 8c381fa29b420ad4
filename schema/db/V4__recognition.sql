CREATE TABLE factory_level (
    code             VARCHAR(12)  NOT NULL PRIMARY KEY,
    level_rank       INTEGER      NOT NULL,
    name_zh          VARCHAR(20)  NOT NULL,
    name_en          VARCHAR(60)  NOT NULL,
    recognised_by_zh VARCHAR(200) NOT NULL,
    recognised_by    VARCHAR(300) NOT NULL,
    CONSTRAINT factory_level_rank UNIQUE (level_rank),
    CONSTRAINT factory_level_ladder CHECK (
        REGEXP_LIKE(code || level_rank, '^(BASIC1|ADVANCED2|EXCELLENCE3|PIONEER4)$'))
);

-- What an authority published. folded_text is derived: title, publisher and document number as search looks for them.
CREATE TABLE recognition_list (
    id                  VARCHAR(80)  NOT NULL PRIMARY KEY,
    title               VARCHAR(300) NOT NULL,
    document_number     VARCHAR(100),
    level_code          VARCHAR(12)  NOT NULL,
    stage               VARCHAR(12)  NOT NULL,
    publisher           VARCHAR(200) NOT NULL,
    place_code          VARCHAR(6),
    published_on        DATE         NOT NULL,
    date_precision      VARCHAR(5)   NOT NULL,
    criteria_edition    VARCHAR(60),
    printed_count       INTEGER,
    complete_for_code   VARCHAR(6),
    complete_nationwide BOOLEAN      NOT NULL,
    read_in             VARCHAR(300) NOT NULL,
    url                 VARCHAR(500),
    note                VARCHAR(2000),
    folded_text         VARCHAR(700) NOT NULL,
    CONSTRAINT recognition_list_id_form CHECK (REGEXP_LIKE(id, '^[a-z0-9]+(-[a-z0-9]+)*$')),
    CONSTRAINT recognition_list_stage CHECK (REGEXP_LIKE(stage, '^(PUBLICISED|RECOGNISED|CULTIVATED)$')),
    CONSTRAINT recognition_list_date_precision CHECK (REGEXP_LIKE(date_precision, '^(DAY|MONTH|YEAR)$')),
    CONSTRAINT recognition_list_printed_count CHECK (printed_count >= 0),
    CONSTRAINT recognition_list_complete_once CHECK (NOT (complete_nationwide AND complete_for_code IS NOT NULL)),
    CONSTRAINT recognition_list_level FOREIGN KEY (level_code) REFERENCES factory_level (code),
    CONSTRAINT recognition_list_place FOREIGN KEY (place_code) REFERENCES division (code),
    CONSTRAINT recognition_list_complete_for FOREIGN KEY (complete_for_code) REFERENCES division (code)
);
CREATE INDEX recognition_list_in_order ON recognition_list (published_on DESC, id);

-- One entry of a list.
CREATE TABLE recognition (
    id                UUID         NOT NULL PRIMARY KEY,
    list_id           VARCHAR(80)  NOT NULL,
    list_position     INTEGER,
    enterprise_id     UUID         NOT NULL,
    name_as_printed   VARCHAR(200) NOT NULL,
    factory_name      VARCHAR(300),
    withdrawn_on      DATE,
    withdrawal_reason VARCHAR(500),
    CONSTRAINT recognition_position_once UNIQUE (list_id, list_position),
    CONSTRAINT recognition_position CHECK (list_position >= 1),
    CONSTRAINT recognition_withdrawal CHECK (withdrawn_on IS NOT NULL OR withdrawal_reason IS NULL),
    CONSTRAINT recognition_list_of FOREIGN KEY (list_id) REFERENCES recognition_list (id),
    CONSTRAINT recognition_enterprise_of FOREIGN KEY (enterprise_id) REFERENCES enterprise (id)
);
CREATE INDEX recognition_enterprise ON recognition (enterprise_id);

-- Totals that authorities printed; never corrected, never mixed with what is counted here.
CREATE TABLE published_count (
    id            UUID         NOT NULL PRIMARY KEY,
    level_code    VARCHAR(12)  NOT NULL,
    division_code VARCHAR(6),
    as_of         DATE         NOT NULL,
    printed       INTEGER      NOT NULL,
    at_least      BOOLEAN      NOT NULL,
    publisher     VARCHAR(200) NOT NULL,
    read_in       VARCHAR(300) NOT NULL,
    CONSTRAINT published_count_printed CHECK (printed >= 0),
    CONSTRAINT published_count_level FOREIGN KEY (level_code) REFERENCES factory_level (code),
    CONSTRAINT published_count_division FOREIGN KEY (division_code) REFERENCES division (code)
);
CREATE INDEX published_count_in_order ON published_count (as_of DESC, id);
