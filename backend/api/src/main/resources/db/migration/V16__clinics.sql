-- What the region's catalogue says of a unit, and what the unit's own staff say in its place.
create table clinic (
    unit_id uuid not null primary key references unit,
    -- No longer in the catalogue: not found by anybody, and offers nothing.
    gone boolean default false not null,
    region varchar(30),
    street varchar(100),
    postal_code varchar(5),
    city varchar(60),
    -- As it is dialled within Sweden.
    phone varchar(20),
    -- JSON, as in the API.
    opening_hours varchar(2000),
    answers_within_days integer,
    about varchar(500),
    -- Staff's; null while the catalogue's holds. An empty text is none.
    own_answers_within_days integer,
    own_about varchar(500),
    -- Of what staff may change; goes up by one with each change.
    version integer default 0 not null
);
create index clinic_of_region on clinic (region);

-- What a unit offers. Where staff have opened or closed a service, a new catalogue changes nothing.
create table clinic_service (
    unit_id uuid not null references unit,
    service varchar(20) not null,
    opened boolean not null,
    -- Null: the catalogue.
    set_by uuid,
    set_at timestamp(6) with time zone,
    primary key (unit_id, service)
);

-- Which catalogue the rows above come from (SHA-256). One row, locked by whoever replaces them.
create table clinic_catalogue (
    id integer not null primary key check (id = 1),
    digest varchar(64) not null
);

-- The words that a unit is found by, as clinic.SearchWords spells them. Filled by the portal, for units of before at its start.
create table clinic_word (
    word varchar(200) not null,
    unit_id uuid not null references unit on delete cascade,
    -- How far it is from being the name: 0 in the name, 1 the town.
    distance integer not null,
    -- The first letter of the word: nobody is expected to mistake that one.
    initial varchar(2) not null,
    primary key (word, unit_id)
);
create index clinic_word_initial on clinic_word (initial, word);
create index clinic_word_of_unit on clinic_word (unit_id);
