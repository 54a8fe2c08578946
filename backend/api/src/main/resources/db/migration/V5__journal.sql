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
    hidden varchar(14) default 'NO' not null check (hidden in ('NO', 'FROM_GUARDIANS', 'FROM_EVERYONE')),
    source varchar(100) not null,
    source_type varchar(40) not null,
    source_id varchar(200) not null,
    import_id uuid not null,
    primary key (patient_id, id),
    constraint journal_entry_source unique (patient_id, source, source_type, source_id)
);

create index journal_entry_newest on journal_entry (patient_id, occurred_at desc, id desc);

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
