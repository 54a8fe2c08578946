-- How people want to be reached. Only what the person has confirmed with a code sent there; nothing is ever taken from elsewhere.
create table contact (
    person_id uuid not null primary key references person,
    language  varchar(2),
    -- E.164.
    mobile    varchar(16),
    email     varchar(254)
);

-- A new number or address whose code is waited for: one for each person and channel.
create table contact_change (
    person_id    uuid         not null references person,
    channel      varchar(10)  not null,
    challenge_id uuid         not null,
    new_value    varchar(254) not null,
    expires_at   timestamp(6) with time zone not null,
    primary key (person_id, channel),
    constraint contact_change_challenge unique (challenge_id)
);
