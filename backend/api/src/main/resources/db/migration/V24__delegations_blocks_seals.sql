-- Delegations: an offer stands until it is accepted, declined, taken back, or its period is over.
alter table delegation add column offered_at timestamp(6) with time zone;
update delegation set offered_at = coalesce(accepted_at, cast(given_on as timestamp with time zone));
alter table delegation alter column offered_at set not null;
-- What the giver calls somebody whose name they have not been told: a personal number does not give a name away.
alter table delegation add column called varchar(60);
-- The patient or the delegate: who ended, declined or took back.
alter table delegation add column ended_by uuid;

-- Blocks: whose decision it is, and how it was lifted.
alter table guardian_block add column unit_id uuid references unit;
-- The unit while the block stands, null when it is lifted: a unit blocks the same guardian once.
alter table guardian_block add column standing_unit_id uuid;
alter table guardian_block add column begun_by uuid;
alter table guardian_block add column case_number varchar(50);
alter table guardian_block add column ended_by uuid;
alter table guardian_block add column end_reason varchar(1000);
alter table guardian_block add column version integer default 0 not null;
alter table guardian_block add constraint guardian_block_once unique (patient_id, guardian_id, standing_unit_id);
create index guardian_block_of_unit on guardian_block (unit_id, begun_at, id);

-- What might still leak in spite of a block, and who has seen to it.
create table guardian_block_check (
    patient_id uuid not null,
    block_id   uuid not null,
    leak       varchar(30) not null,
    done_at    timestamp(6) with time zone not null,
    done_by    uuid not null,
    primary key (patient_id, block_id, leak)
);

-- The first day without the seal, when the patient has asked to have it undone.
alter table journal_seal add column opens_on date;
