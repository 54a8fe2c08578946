-- Messages between a patient's side and a clinic.
create table message_thread (
    patient_id  uuid         not null,
    id          uuid         not null,
    unit_id     uuid         not null references unit,
    subject     varchar(100) not null,
    started_at  timestamp(6) with time zone not null,
    -- As the clinic sees it: WAITING for its answer, ANSWERED, CLOSED; and since when.
    state       varchar(8)   not null check (state in ('WAITING', 'ANSWERED', 'CLOSED')),
    state_since timestamp(6) with time zone not null,
    -- Counts what has happened in it, so that two of the staff do not answer the same. Hidden things count: never shown to the patient's side.
    version     integer      not null,
    primary key (patient_id, id)
);
create index message_thread_of_unit on message_thread (unit_id, state, state_since, id);
create index message_thread_by_id on message_thread (unit_id, id);

create table message (
    patient_id uuid          not null,
    thread_id  uuid          not null,
    id         uuid          not null,
    -- No two in a thread are of the same microsecond.
    sent_at    timestamp(6) with time zone not null,
    done_by    uuid          not null,
    done_as    varchar(10)   not null,
    text       varchar(5000) not null,
    hidden     boolean       not null,
    primary key (patient_id, thread_id, id),
    constraint message_in_order unique (patient_id, thread_id, sent_at)
);

-- Attached files; without a message, uploaded and not sent.
create table attachment (
    patient_id  uuid         not null,
    id          uuid         not null,
    thread_id   uuid,
    message_id  uuid,
    -- In the order of the message.
    place       integer      not null,
    name        varchar(150) not null,
    type        varchar(10)  not null,
    size        integer      not null,
    uploaded_by uuid         not null,
    uploaded_at timestamp(6) with time zone not null,
    primary key (patient_id, id)
);
create index attachment_of_message on attachment (patient_id, thread_id, message_id);

-- Apart, so that nobody reads files who reads names; in parts, so that none is larger than what both databases take.
create table attachment_part (
    patient_id    uuid    not null,
    attachment_id uuid    not null,
    part          integer not null,
    content       bytea   not null,
    primary key (patient_id, attachment_id, part)
);

-- How far each person has read.
create table message_read (
    patient_id uuid not null,
    thread_id  uuid not null,
    person_id  uuid not null,
    read_until timestamp(6) with time zone not null,
    primary key (patient_id, thread_id, person_id)
);

-- What somebody is writing, seen by nobody else. One for each thread, and one for a new one: its thread is 0.
create table message_draft (
    patient_id  uuid         not null,
    author_id   uuid         not null,
    thread_id   uuid         not null,
    unit_id     uuid,
    subject     varchar(100) not null,
    text        varchar(5000) not null,
    -- Names and ids of uploaded files, as JSON.
    attachments varchar(4000) not null,
    saved_at    timestamp(6) with time zone not null,
    primary key (patient_id, author_id, thread_id)
);
