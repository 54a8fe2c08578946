-- What a unit's library holds. Staff work on the draft; patients are given editions, which never change.
create table program (
    id uuid primary key,
    unit_id uuid not null references unit,
    -- JSON: title, what it is about, weeks, steps. Nothing asks about a part of it.
    draft text not null,
    -- The latest published one; 0 before the first.
    edition integer not null,
    -- Whether the draft is other than the latest edition.
    changed boolean not null,
    withdrawn boolean not null,
    made_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    changed_by uuid not null,
    version integer not null
);
create index program_of_unit on program (unit_id, made_at, id);

create table program_edition (
    program_id uuid not null references program,
    edition integer not null,
    title varchar(200) not null,
    weeks integer not null,
    steps integer not null,
    content text not null,
    published_at timestamp(6) with time zone not null,
    published_by uuid not null,
    primary key (program_id, edition)
);

create table given_program (
    patient_id uuid not null references person,
    id uuid not null,
    unit_id uuid not null references unit,
    program_id uuid not null,
    edition integer not null,
    -- The programme for as long as it is in progress: one has it once at a time.
    open_program_id uuid,
    greeting varchar(1000),
    starts_on date not null,
    status varchar(20) not null,
    given_at timestamp(6) with time zone not null,
    given_by uuid not null,
    -- Since when nothing has happened.
    last_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    closed_by uuid,
    closed_as varchar(10),
    reason varchar(1000),
    -- Counts the changes of status, not the answers.
    version integer not null,
    primary key (patient_id, id),
    constraint given_program_open unique (patient_id, open_program_id),
    constraint given_program_open_while check ((open_program_id is not null) = (status = 'IN_PROGRESS')),
    constraint given_program_edition foreign key (program_id, edition) references program_edition (program_id, edition)
);
create index given_program_of_unit on given_program (unit_id, last_at, id);
create index given_program_by_id on given_program (id);

create table program_answer (
    patient_id uuid not null,
    given_id uuid not null,
    -- Its place in the edition, from 1.
    step integer not null,
    -- JSON; null where there is nothing to answer.
    answer text,
    done boolean not null,
    done_at timestamp(6) with time zone,
    saved_at timestamp(6) with time zone not null,
    done_by uuid not null,
    done_as varchar(10) not null,
    version integer not null,
    primary key (patient_id, given_id, step),
    constraint program_answer_of foreign key (patient_id, given_id) references given_program (patient_id, id)
);
