-- Background work that must not be lost: claimed by one node at a time (skip locked), deleted when done.
create table work (
    id         uuid        not null primary key,
    kind       varchar(40) not null,
    -- JSON, sealed: it may hold codes, addresses and personal numbers.
    payload    varchar(20000) not null,
    due_at     timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    failures   integer     not null
);
create index work_due_at on work (due_at);
