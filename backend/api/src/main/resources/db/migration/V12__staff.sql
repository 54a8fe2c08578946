-- Units are found by name, whatever the case and accents: each word begins after a space. Written by the portal; here, for those it has.
alter table unit add column search_name varchar(300) default '' not null;
update unit set search_name = ' ' || lower(translate(name, 'ÅÄÁÀÂÖÓÒÔÉÈÊËÜÚÍÑÇåäáàâöóòôéèêëüúíñç-,.()/', 'AAAAAOOOOEEEEUUINCaaaaaooooeeeeuuinc      '));

-- Who works where, as what: the copy of the directory's export. Replaced as a whole.
create table staff_commission (
    personal_number varchar(12) not null,
    unit_id uuid not null references unit on delete cascade,
    role varchar(20) not null check (role in ('OPERATIONS_MANAGER', 'PHYSICIAN', 'CARE_STAFF')),
    valid_from date not null,
    -- First day without it; null while it lasts.
    valid_to date,
    hsa_id varchar(31) not null,
    primary key (personal_number, unit_id, role, valid_from)
);

-- Which export the rows above come from (SHA-256). One row, locked by whoever replaces them.
create table staff_export (
    id integer not null primary key check (id = 1),
    digest varchar(64) not null
);

-- The commission that a session acts in. Whether it still stands is asked anew in each request.
create table session_commission (
    session_id uuid not null primary key references session on delete cascade,
    unit_id uuid not null references unit on delete cascade,
    role varchar(20) not null,
    chosen_at timestamp(6) with time zone not null
);

-- A patient's tie to a unit, as long as it stands.
create table patient_unit (
    patient_id uuid not null,
    unit_id uuid not null references unit,
    added_at timestamp(6) with time zone not null,
    added_by uuid not null,
    added_as varchar(7) not null check (added_as in ('PATIENT', 'STAFF')),
    -- Staff's; null when the patient's side added it.
    reason varchar(500),
    primary key (patient_id, unit_id)
);
create index patient_unit_of_unit on patient_unit (unit_id, added_at, patient_id);

-- Ties that have ended.
create table past_patient_unit (
    patient_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    added_at timestamp(6) with time zone not null,
    added_by uuid not null,
    added_as varchar(7) not null,
    reason varchar(500),
    ended_at timestamp(6) with time zone not null,
    ended_by uuid not null,
    primary key (patient_id, id)
);

-- A unit's approval of a person with protected identity.
create table clinic_approval (
    patient_id uuid not null,
    id uuid not null,
    unit_id uuid not null references unit,
    approved_at timestamp(6) with time zone not null,
    approved_by uuid not null,
    ended_at timestamp(6) with time zone,
    ended_by uuid,
    primary key (patient_id, id)
);

-- The commission that somebody on staff acted in; null for everybody else.
alter table access_log add column unit_id uuid;
alter table access_log add column role varchar(20);

-- What staff did or were refused where no patient was named: choosing a commission, knocking at a unit's door. Rows are only added.
create table staff_log (
    id uuid not null primary key,
    at timestamp(6) with time zone not null,
    actor_id uuid not null,
    -- The unit that it was about, and the role that they acted in, or would have.
    unit_id uuid,
    role varchar(20),
    operation varchar(60) not null,
    outcome varchar(6) not null check (outcome in ('PERMIT', 'DENY')),
    rule varchar(4) not null,
    reason varchar(40)
);
