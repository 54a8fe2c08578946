create table unit (
    id uuid primary key,
    external_id varchar(200) not null unique,
    name varchar(200) not null
);
