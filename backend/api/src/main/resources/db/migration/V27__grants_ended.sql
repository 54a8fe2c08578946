-- How many of them have been stopped, since the block began.
alter table guardian_block_check add column stopped integer default 0 not null;

-- The delegate's name as the giver learned it, at the latest when the delegate accepted; the patient's as the delegate was told it.
alter table delegation add column name varchar(200);
alter table delegation add column patient_name varchar(200);
update delegation set patient_name = (select p.name from person p where p.id = delegation.patient_id);
update delegation set name = (select p.name from person p where p.id = delegation.delegate_id and not p.protected_identity)
    where called is null or accepted_at is not null;
