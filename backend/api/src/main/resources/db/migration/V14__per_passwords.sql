-- To whom a unit has issued a first password; the password itself is the person's. The latest one counts.
create table per_password (
    patient_id uuid not null,
    unit_id uuid not null references unit,
    channel varchar(10) not null,
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    issued_by uuid not null,
    primary key (patient_id, unit_id)
);
create index per_password_of_unit on per_password (unit_id, issued_at, patient_id);
