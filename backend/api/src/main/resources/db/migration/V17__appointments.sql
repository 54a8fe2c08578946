-- What a unit calls its visits, and how they are booked.
create table visit_type (
    id uuid not null primary key,
    unit_id uuid not null references unit,
    name varchar(100) not null,
    minutes integer not null,
    -- How long before a visit it may last be cancelled or moved.
    cancel_hours integer not null,
    constraint visit_type_name unique (unit_id, name)
);

-- Times that a unit has published, free or not.
create table slot (
    id uuid not null primary key,
    unit_id uuid not null references unit,
    type_id uuid not null references visit_type,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    place varchar(100) default '' not null,
    staff_title varchar(100) default '' not null,
    published_at timestamp(6) with time zone not null,
    published_by uuid not null,
    -- What is published twice is there once.
    constraint slot_once unique (unit_id, starts_at, type_id, place, staff_title)
);
create index slot_of_unit on slot (unit_id, starts_at, id);

-- For whom a slot is kept. The key is the slot: nobody can have what somebody else has.
create table slot_claim (
    slot_id uuid not null primary key references slot,
    patient_id uuid not null,
    -- A hold, until it expires; then whoever comes next takes the row over. Null: booked.
    expires_at timestamp(6) with time zone,
    hold_id uuid not null,
    held_by uuid not null,
    -- The visit that is to be moved here, and how it stood.
    rebooks uuid,
    rebooks_sequence integer,
    appointment_id uuid,
    constraint slot_claim_kind check ((expires_at is null) = (appointment_id is not null))
);
create index slot_claim_of_patient on slot_claim (patient_id, hold_id);

create table appointment (
    patient_id uuid not null,
    id uuid not null,
    unit_id uuid not null references unit,
    -- Null where the unit gave a time beside those published.
    slot_id uuid,
    type_id uuid,
    type_name varchar(100),
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    cancel_until timestamp(6) with time zone not null,
    place varchar(100) default '' not null,
    staff_title varchar(100) default '' not null,
    -- What the visit is about, in the words of who booked it or asked for it.
    reason varchar(2000),
    -- The wish that the unit answered with it.
    request_id uuid,
    status varchar(10) not null check (status in ('BOOKED', 'CANCELLED')),
    -- How many times it has been changed.
    sequence integer not null,
    booked_at timestamp(6) with time zone not null,
    booked_by uuid not null,
    booked_as varchar(10) not null,
    changed_at timestamp(6) with time zone,
    changed_by uuid,
    changed_as varchar(10),
    -- Why the unit cancelled it.
    cancel_reason varchar(500),
    reminded_at timestamp(6) with time zone,
    primary key (patient_id, id)
);
create index appointment_of_patient on appointment (patient_id, starts_at, id);
create index appointment_of_unit on appointment (unit_id, starts_at, id);
create index appointment_coming on appointment (starts_at);

create table appointment_request (
    patient_id uuid not null,
    id uuid not null,
    unit_id uuid not null references unit,
    type_id uuid,
    type_name varchar(100),
    about varchar(2000) not null,
    weekdays varchar(80) not null,
    parts varchar(40) not null,
    not_before date,
    not_after date,
    contact_by_phone boolean not null,
    status varchar(10) not null check (status in ('SENT', 'BOOKED', 'REFUSED', 'WITHDRAWN')),
    sent_at timestamp(6) with time zone not null,
    sent_by uuid not null,
    sent_as varchar(10) not null,
    closed_at timestamp(6) with time zone,
    closed_by uuid,
    closed_as varchar(10),
    refusal varchar(1000),
    appointment_id uuid,
    primary key (patient_id, id)
);
create index appointment_request_of_patient on appointment_request (patient_id, sent_at, id);
create index appointment_request_of_unit on appointment_request (unit_id, status, sent_at, id);

-- A row to lock while something is booked for a patient.
create table appointment_lock (
    patient_id uuid not null primary key
);
