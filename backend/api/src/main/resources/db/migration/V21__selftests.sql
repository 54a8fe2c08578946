-- What a clinic lets people test at home. A kind that is withdrawn stays: orders name it.
create table self_test_offer (
    id uuid not null primary key,
    unit_id uuid not null references unit,
    title varchar(100) not null,
    shows varchar(500) not null,
    how varchar(2000) not null,
    -- Whole years, both included; null: no limit.
    age_from integer,
    age_to integer,
    answer_within_days integer not null,
    opened boolean not null,
    -- Null: nobody on staff.
    changed_by uuid,
    changed_at timestamp(6) with time zone not null,
    version integer not null
);
create index self_test_offer_of_unit on self_test_offer (unit_id, title);

create table self_test_order (
    patient_id uuid not null references person,
    id uuid not null,
    unit_id uuid not null references unit,
    offer_id uuid not null references self_test_offer,
    -- The kind by the name that it had when it was ordered.
    title varchar(100) not null,
    status varchar(20) not null,
    since timestamp(6) with time zone not null,
    ordered_at timestamp(6) with time zone not null,
    done_by uuid not null,
    done_as varchar(10) not null,
    -- The day by which the clinic says that the next thing happens.
    expected_by date,
    kit_sent_at timestamp(6) with time zone,
    kit_number varchar(50),
    sample_received_at timestamp(6) with time zone,
    reason varchar(1000),
    -- Who took the last step.
    changed_by uuid not null,
    -- The result is hidden from guardians: for them the sample is still being analysed.
    hidden boolean not null,
    -- Ordered when, for guardians, the order before was still open: they do not see this one at all.
    unseen boolean not null,
    -- The kind for as long as no other may be ordered: whoever asks, one has one open order of a kind, and one that guardians do not see.
    open_offer_id uuid,
    version integer not null,
    primary key (patient_id, id),
    constraint self_test_open unique (patient_id, open_offer_id, unseen),
    constraint self_test_open_while check ((open_offer_id is not null) = (
        status in ('ORDERED', 'KIT_SENT', 'SAMPLE_RECEIVED', 'NEW_SAMPLE_NEEDED') or status = 'RESULT_READY' and hidden and not unseen))
);
create index self_test_of_unit on self_test_order (unit_id, status, since, id);
create index self_test_by_id on self_test_order (id);

-- At most one of each order.
create table self_test_result (
    patient_id uuid not null,
    order_id uuid not null,
    taken_on date,
    explanation varchar(2000) not null,
    next_step varchar(2000) not null,
    answered_at timestamp(6) with time zone not null,
    answered_by uuid not null,
    primary key (patient_id, order_id),
    constraint self_test_result_of_order foreign key (patient_id, order_id) references self_test_order (patient_id, id)
);

create table self_test_value (
    patient_id uuid not null,
    order_id uuid not null,
    -- In the order of the clinic's answer.
    place integer not null,
    name varchar(100) not null,
    -- A number, with its limits where there are some; or words.
    number numeric(13, 4),
    words varchar(200),
    unit varchar(30),
    low numeric(13, 4),
    high numeric(13, 4),
    reference varchar(200),
    assessment varchar(10) not null,
    primary key (patient_id, order_id, place),
    constraint self_test_value_is_one check ((number is null) <> (words is null)),
    constraint self_test_value_of_result foreign key (patient_id, order_id) references self_test_result (patient_id, order_id)
);

-- Who has read which result.
create table self_test_read (
    patient_id uuid not null,
    order_id uuid not null,
    person_id uuid not null,
    read_at timestamp(6) with time zone not null,
    primary key (patient_id, order_id, person_id)
);
