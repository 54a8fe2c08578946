-- Who did what to whose record. Rows are only added. No foreign keys: a denied question may name a patient who does not exist,
-- and erasing a person does not erase the log.
create table access_log (
    patient_id uuid not null,
    id uuid not null,
    at timestamp with time zone not null,
    actor_id uuid,
    object_id uuid,
    operation varchar(60) not null,
    action varchar(30),
    outcome varchar(6) not null check (outcome in ('PERMIT', 'DENY')),
    rule varchar(4) not null,
    reason varchar(40),
    primary key (patient_id, id)
);
