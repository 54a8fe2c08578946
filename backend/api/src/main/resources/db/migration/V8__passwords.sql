-- One-time codes, and passwords with the letters that lead to them. Persons stand here as keyed digests of their numbers.

create table one_time_code (
    id         uuid         not null primary key,
    purpose    varchar(20)  not null,
    -- Whom or what the code is about, sealed.
    subject    varchar(400) not null,
    -- Keyed; of nothing that anybody knows until a code is sent, so a challenge that gets none looks as any other.
    digest     varchar(43)  not null,
    -- Counts the codes sent for this challenge: the newest replaces the others.
    round      integer      not null,
    tries      integer      not null,
    expires_at timestamp(6) with time zone not null,
    -- No code is sent for it after this.
    ends_at    timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone
);
create index one_time_code_ends_at on one_time_code (ends_at);

create table password (
    person          varchar(43)  not null primary key,
    -- Argon2id in PHC format.
    hash            varchar(200) not null,
    -- Where codes go: channel, and address, sealed.
    channel         varchar(10)  not null,
    address         varchar(500) not null,
    -- Only of a first password that care has given out.
    issued_at       timestamp(6) with time zone,
    expires_at      timestamp(6) with time zone,
    change_required boolean      not null
);

create table password_order (
    person     varchar(43)  not null primary key,
    -- Keyed digest of the code in the letter.
    letter     varchar(43)  not null,
    mobile     varchar(500) not null,
    expires_at timestamp(6) with time zone not null
);
create index password_order_expires_at on password_order (expires_at);
