-- Tables of the simulated outside world. Repeatable, so that their numbering never meets that of the portal's own.

create table if not exists sandbox_clock (
    id           integer not null primary key,
    -- How far the portal's clock is ahead of the machine's.
    ahead_millis bigint  not null,
    -- Where the clock stands still; null while it runs.
    frozen_at    timestamp(6) with time zone
);

create table if not exists sandbox_person (
    personal_number    varchar(12)  not null primary key,
    -- Of the portal's copy.
    patient_id         uuid,
    name               varchar(200),
    birth_date         date         not null,
    protected_identity boolean      not null,
    registered         boolean      not null,
    deceased           boolean      not null,
    note               varchar(500) not null
);

create table if not exists sandbox_custody (
    child     varchar(12) not null,
    guardian  varchar(12) not null,
    from_date date        not null,
    primary key (child, guardian)
);

-- Where the person lives; all null for those who live nowhere in Sweden.
alter table sandbox_person add column if not exists care_of varchar(40);
alter table sandbox_person add column if not exists street varchar(40);
alter table sandbox_person add column if not exists postal_code varchar(5);
alter table sandbox_person add column if not exists city varchar(40);

-- The other kind of protection, how somebody left the register, and the numbers the person had before.
alter table sandbox_person add column if not exists protected_registration boolean default false not null;
alter table sandbox_person add column if not exists deregistration_reason varchar(2);
alter table sandbox_person add column if not exists deregistered_on date;
alter table sandbox_person add column if not exists former_numbers varchar(200);
alter table sandbox_custody add column if not exists to_date date;
