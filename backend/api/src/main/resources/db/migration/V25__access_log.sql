-- The access log as a tree (RFC 6962): who changes, removes, adds or moves a row is found out. Like the log, its leaves, nodes and
-- checkpoints are only ever added to.

-- Rows that are committed with their hash and have no place yet. They leave when they get one.
create table log_waiting (
    row_id uuid not null primary key,
    -- Null for a row of the staff log.
    patient_id uuid,
    -- Null for rows from before the tree.
    hash bytea,
    -- True for a row that the portal cannot have written: it stays here without a place.
    set_aside boolean default false not null
);

-- The places, from 0, in the order in which rows were found committed.
create table log_leaf (
    place bigint not null primary key,
    row_id uuid not null unique,
    patient_id uuid,
    hash bytea not null
);

-- Roots of complete subtrees of 256, 65,536, … leaves, so that a proof reads little.
create table log_node (
    height integer not null,
    place bigint not null,
    hash bytea not null,
    primary key (height, place)
);

-- One row, locked by whoever gives places or makes a checkpoint.
create table log_tree (
    id integer not null primary key check (id = 1),
    leaves bigint not null,
    -- Whether the rows from before the tree have their places: no row comes without its hash after that.
    migrated boolean not null
);

create table log_checkpoint (
    leaves bigint not null primary key,
    root bytea not null,
    made_at timestamp(6) with time zone not null,
    note varchar(1000) not null
);

insert into log_waiting (row_id, patient_id) select id, patient_id from access_log;
insert into log_waiting (row_id) select id from staff_log;
insert into log_tree (id, leaves, migrated)
    select 1, 0, case when exists (select 1 from log_waiting) then false else true end;

-- Keeps what a leaf holds only the hash of from being guessed.
alter table access_log add column salt uuid default gen_random_uuid() not null;
alter table staff_log add column salt uuid default gen_random_uuid() not null;

create index access_log_of_patient on access_log (patient_id, at, id);
create index access_log_of_unit on access_log (unit_id, at, id);

-- "Was this right?": a patient asks the unit about a row of the log.
create table access_case (
    patient_id uuid not null references person,
    id uuid not null,
    unit_id uuid not null references unit,
    -- The row of the access log.
    entry_id uuid not null,
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
    -- The unit's answer.
    reason varchar(1000),
    version integer not null,
    primary key (patient_id, id),
    constraint access_case_of_row unique (patient_id, entry_id)
);
create index access_case_of_unit on access_case (unit_id, status, sent_at, id);
create index access_case_by_id on access_case (id);

-- Samples of what a unit's staff have opened, gone through by its operations manager.
create table access_check (
    id uuid not null primary key,
    unit_id uuid not null references unit,
    from_date date not null,
    to_date date not null,
    made_at timestamp(6) with time zone not null,
    made_by uuid not null
);
create index access_check_of_unit on access_check (unit_id, made_at, id);

create table access_check_row (
    patient_id uuid not null,
    check_id uuid not null references access_check,
    -- The row of the access log.
    entry_id uuid not null,
    -- In the order of the sample.
    place integer not null,
    -- Names joined by commas; empty for a row that was drawn at random and is like others.
    flags varchar(100) not null,
    verdict varchar(20),
    note varchar(1000),
    judged_at timestamp(6) with time zone,
    judged_by uuid,
    primary key (patient_id, check_id, entry_id)
);
create index access_check_row_of_check on access_check_row (check_id, place);
