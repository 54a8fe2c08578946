-- The journal by patient. Every key and index leads with the patient, so that the table can be split by patient.
create table journal_entry (
    patient_id uuid not null,
    id uuid not null,
    category varchar(20) not null,
    unit_id uuid not null references unit (id),
    occurred_at timestamp with time zone not null,
    title varchar(300) not null,
    excerpt varchar(300),
    author varchar(200),
    status varchar(40),
    body varchar(1000000),
    details varchar(1000000) not null,
    -- Follows from journal_hiding: the strictest of what the entry tells.
    hidden varchar(14) default 'NO' not null check (hidden in ('NO', 'FROM_GUARDIANS', 'FROM_EVERYONE')),
    source varchar(100) not null,
    source_type varchar(40) not null,
    source_id varchar(200) not null,
    import_id uuid not null,
    primary key (patient_id, id),
    constraint journal_entry_source unique (patient_id, source, source_type, source_id)
);

create index journal_entry_newest on journal_entry (patient_id, occurred_at desc, id desc);

-- The other resources that an entry tells, by what its source calls them.
create table journal_entry_part (
    patient_id uuid not null,
    entry_id uuid not null,
    source_type varchar(40) not null,
    source_id varchar(200) not null,
    primary key (patient_id, entry_id, source_type, source_id),
    foreign key (patient_id, entry_id) references journal_entry (patient_id, id) on delete cascade
);

-- What care has hidden, by what its source calls it. No import deletes it: what comes again is still hidden.
create table journal_hiding (
    patient_id uuid not null,
    source varchar(100) not null,
    source_type varchar(40) not null,
    source_id varchar(200) not null,
    hidden varchar(14) not null check (hidden in ('FROM_GUARDIANS', 'FROM_EVERYONE')),
    primary key (patient_id, source, source_type, source_id)
);

-- A row to lock while somebody writes to a patient's journal.
create table journal_lock (
    patient_id uuid not null primary key
);

-- What each import brought: maps of a category or a FHIR type to a number, as JSON.
create table journal_import (
    patient_id uuid not null,
    id uuid not null,
    at timestamp with time zone not null,
    source varchar(100) not null,
    taken varchar(2000) not null,
    merged varchar(8000) not null,
    skipped varchar(8000) not null,
    primary key (patient_id, id)
);
