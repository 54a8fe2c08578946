-- What somebody is treated with. Renewed, a prescription is replaced by a new one; none is taken away.
create table prescription (
    patient_id uuid not null references person,
    id uuid not null,
    -- The clinic that prescribed it.
    unit_id uuid not null references unit,
    medicine varchar(200) not null,
    strength varchar(100) not null,
    form varchar(100) not null,
    dose varchar(500) not null,
    dispensings integer not null,
    remaining integer not null,
    prescribed_at timestamp(6) with time zone not null,
    -- Null for what came from elsewhere.
    prescribed_by uuid,
    valid_until date not null,
    stopped_at timestamp(6) with time zone,
    replaced_by uuid,
    -- The latest renewal that was asked for.
    renewal_id uuid,
    primary key (patient_id, id),
    constraint prescription_remaining check (remaining between 0 and dispensings)
);

create table renewal (
    patient_id uuid not null references person,
    id uuid not null,
    unit_id uuid not null references unit,
    prescription_id uuid not null,
    -- The prescription for as long as the renewal is open: whoever asks, one has one open renewal.
    open_prescription_id uuid,
    comment varchar(500),
    status varchar(20) not null,
    sent_at timestamp(6) with time zone not null,
    done_by uuid not null,
    done_as varchar(10) not null,
    expected_by date,
    taken_at timestamp(6) with time zone,
    taken_by uuid,
    closed_at timestamp(6) with time zone,
    closed_by uuid,
    reason varchar(1000),
    version integer not null,
    primary key (patient_id, id),
    constraint renewal_open unique (patient_id, open_prescription_id),
    constraint renewal_open_while check ((open_prescription_id is not null) = (status in ('SENT', 'IN_PROGRESS'))),
    constraint renewal_prescription foreign key (patient_id, prescription_id) references prescription (patient_id, id)
);
create index renewal_of_unit on renewal (unit_id, status, sent_at, id);
create index renewal_by_id on renewal (id);

create table certificate_order (
    patient_id uuid not null references person,
    id uuid not null,
    unit_id uuid not null references unit,
    kind varchar(20) not null,
    purpose varchar(1000) not null,
    period_from date,
    period_to date,
    status varchar(20) not null,
    sent_at timestamp(6) with time zone not null,
    done_by uuid not null,
    done_as varchar(10) not null,
    expected_by date,
    taken_at timestamp(6) with time zone,
    taken_by uuid,
    closed_at timestamp(6) with time zone,
    closed_by uuid,
    reason varchar(1000),
    hand_over varchar(20),
    version integer not null,
    primary key (patient_id, id)
);
create index certificate_order_of_unit on certificate_order (unit_id, status, sent_at, id);
create index certificate_order_by_id on certificate_order (id);

-- What is only the patient's own to read.
create table certificate (
    patient_id uuid not null references person,
    id uuid not null,
    order_id uuid not null,
    unit_id uuid not null references unit,
    kind varchar(20) not null,
    title varchar(200) not null,
    content varchar(10000) not null,
    signed_by varchar(200) not null,
    issued_at timestamp(6) with time zone not null,
    issued_by uuid not null,
    primary key (patient_id, id),
    constraint certificate_of_order unique (patient_id, order_id)
);
