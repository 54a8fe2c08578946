-- Which guardian has been told that a child's affairs become the young person's own on a date, and how many days ahead that was due.
create table handover_notice (
    patient_id  uuid    not null,
    guardian_id uuid    not null,
    on_date     date    not null,
    days        integer not null,
    told_at     timestamp(6) with time zone not null,
    primary key (patient_id, guardian_id, on_date, days)
);

-- Who has been greeted with what they take over.
create table handover_greeting (
    patient_id uuid not null,
    person_id  uuid not null,
    seen_at    timestamp(6) with time zone not null,
    primary key (patient_id, person_id)
);

create index person_birth_date on person (birth_date);

-- What other age limits would mean, reckoned birth date by birth date.
create table age_limit_dry_run (
    id          uuid    not null primary key,
    valid_from  date    not null,
    proxy_ends  integer not null,
    own_journal integer not null,
    majority    integer not null,
    asked_by    uuid    not null,
    asked_at    timestamp(6) with time zone not null,
    -- Birth dates to look through, and those that have been.
    total       integer not null,
    done        integer not null,
    -- JSON: how many gain and lose what, with a few birth months each.
    tallies     text    not null
);

-- A reform that one operator wants and another has to approve.
create table age_limit_proposal (
    id          uuid    not null primary key,
    dry_run_id  uuid    not null references age_limit_dry_run,
    reason      varchar(1000) not null,
    status      varchar(10)   not null check (status in ('WAITING', 'APPROVED', 'WITHDRAWN')),
    proposed_by uuid    not null,
    proposed_at timestamp(6) with time zone not null,
    decided_by  uuid,
    decided_at  timestamp(6) with time zone,
    version     integer not null
);
