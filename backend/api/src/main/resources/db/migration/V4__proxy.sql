-- Age limits are dated data: a reform is a new row (access-rules.md, Time).
create table age_limits (
    valid_from date primary key,
    proxy_ends integer not null,
    own_journal integer not null,
    majority integer not null
);
insert into age_limits (valid_from, proxy_ends, own_journal, majority) values (date '1900-01-01', 13, 16, 18);

-- The grants below are facts for the policy; "categories" and "actions" are names joined by commas, null categories = all of them.
create table guardian_block (
    patient_id uuid not null,
    id uuid not null,
    guardian_id uuid not null,
    reason varchar(1000) not null,
    begun_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    primary key (patient_id, id)
);

create table maturity_assessment (
    patient_id uuid not null,
    id uuid not null,
    unit_id uuid not null references unit,
    categories varchar(200),
    valid_from date not null,
    valid_to date not null,
    ended_at timestamp with time zone,
    primary key (patient_id, id)
);

create table journal_exception (
    patient_id uuid not null,
    id uuid not null,
    guardian_id uuid not null,
    unit_id uuid not null references unit,
    categories varchar(200),
    valid_from date not null,
    valid_to date not null,
    ended_at timestamp with time zone,
    primary key (patient_id, id)
);

create table delegation (
    patient_id uuid not null,
    id uuid not null,
    delegate_id uuid not null,
    actions varchar(300) not null,
    given_on date not null,
    valid_from date not null,
    valid_to date not null,
    accepted_at timestamp with time zone,
    ended_at timestamp with time zone,
    primary key (patient_id, id)
);
create index delegation_delegate on delegation (delegate_id);

create table journal_seal (
    patient_id uuid not null,
    id uuid not null,
    begun_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    primary key (patient_id, id)
);
