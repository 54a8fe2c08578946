-- Who somebody is: the copy of the population register, e-id orders under way, and sessions.

create table person (
    id                 uuid         not null primary key,
    personal_number    varchar(12)  not null,
    name               varchar(200),
    birth_date         date,
    protected_identity boolean      not null,
    registered         boolean      not null,
    deceased           boolean      not null,
    -- When the person and everybody in their custody were last read from the register, all in one go; null = never as an actor.
    family_checked_at  timestamp(6) with time zone,
    constraint person_personal_number unique (personal_number)
);

create table custody (
    child_id    uuid not null references person,
    guardian_id uuid not null references person,
    from_date   date not null,
    -- First day without it; null while it lasts.
    to_date     date,
    primary key (child_id, guardian_id, from_date)
);
create index custody_of_guardian on custody (guardian_id);

create table eid_order (
    id                uuid         not null primary key,
    provider          varchar(20)  not null,
    device            varchar(10)  not null,
    status            varchar(20)  not null,
    hint              varchar(40)  not null,
    reference         varchar(100) not null,
    auto_start_token  varchar(100) not null,
    qr_start_token    varchar(100) not null,
    qr_start_secret   varchar(100) not null,
    -- SHA-256 of the browser's cookie and of the nonce that the app brings back; same device only.
    browser_hash      varchar(43),
    return_hash       varchar(43),
    started_at        timestamp(6) with time zone not null,
    expires_at        timestamp(6) with time zone not null,
    last_collected_at timestamp(6) with time zone,
    -- Only between the approval and the browser's return.
    personal_number   varchar(12)
);
create index eid_order_reference on eid_order (reference);
create index eid_order_started_at on eid_order (started_at);

create table session (
    id           uuid        not null primary key,
    person_id    uuid        not null references person,
    assurance    varchar(20) not null,
    created_at   timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    revoked_at   timestamp(6) with time zone
);
create index session_person on session (person_id);
create index session_expires_at on session (expires_at);
