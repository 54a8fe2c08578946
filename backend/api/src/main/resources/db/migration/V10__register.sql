-- Personal numbers change; the person and all that is theirs stay.

-- Numbers that somebody had before the one in person.
create table former_number (
    personal_number varchar(12) not null primary key,
    person_id       uuid        not null references person
);
create index former_number_of_person on former_number (person_id);

-- Another row that the register says is the same person; custody of and by both is withheld until somebody has settled it.
alter table person add column double_of uuid references person;
