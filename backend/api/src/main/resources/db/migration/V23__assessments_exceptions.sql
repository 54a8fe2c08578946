-- Who assessed, when and why, and who took it back. Null decided_by: made before this was kept.
alter table maturity_assessment add column decided_by uuid;
alter table maturity_assessment add column decided_at timestamp(6) with time zone;
alter table maturity_assessment add column reason varchar(1000) default '' not null;
alter table maturity_assessment add column ended_by uuid;
alter table maturity_assessment add column ended_reason varchar(1000);
alter table maturity_assessment add column version integer default 0 not null;
update maturity_assessment set decided_at = cast(valid_from as timestamp with time zone);
alter table maturity_assessment alter column decided_at set not null;
create index maturity_assessment_of_unit on maturity_assessment (unit_id, decided_at, id);

-- What a guardian has applied for, or staff have begun: once for any number of units.
create table exception_application (
    patient_id uuid not null references person,
    id uuid not null,
    guardian_id uuid not null references person,
    -- GUARDIAN, MANAGER or PHYSICIAN.
    begun_as varchar(10) not null,
    begun_by uuid not null references person,
    begun_at timestamp(6) with time zone not null,
    categories varchar(200),
    wanted_to date not null,
    -- From whoever began it, to the child and the unit.
    words varchar(1000),
    -- By the guardian, from the whole of it.
    taken_back_at timestamp(6) with time zone,
    primary key (patient_id, id)
);
create index exception_application_order on exception_application (patient_id, guardian_id, begun_at, id);

-- The application at one unit. What it gives is the row of journal_exception with the same id.
create table exception_part (
    patient_id uuid not null,
    id uuid not null,
    application_id uuid not null,
    unit_id uuid not null references unit,
    status varchar(20) not null,
    -- The guardian, while it is open or gives something: so one guardian has one at a unit. Never set by a physician alone.
    open_for uuid,
    changed_at timestamp(6) with time zone not null,
    changed_by uuid not null,
    -- Of staff; never shown to a guardian.
    reason varchar(1000),
    end_reason varchar(1000),
    version integer not null,
    primary key (patient_id, id),
    constraint exception_part_application foreign key (patient_id, application_id) references exception_application (patient_id, id),
    constraint exception_part_once unique (patient_id, application_id, unit_id),
    constraint exception_part_open unique (patient_id, unit_id, open_for)
);
create index exception_part_of_unit on exception_part (unit_id, status, changed_at, id);
create index exception_part_by_id on exception_part (id);
create index journal_exception_of_unit on journal_exception (unit_id);
