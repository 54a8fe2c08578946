-- How much is left of each limit, shared by all nodes. A row that is full again is no different from no row, and is removed.
create table rate_limit (
    -- Name of the limit and a keyed digest of whom it is about: no number and no address.
    id      varchar(80) not null primary key,
    -- Bucket4j's own; null in the moment between the row and its first use.
    state   bytea,
    full_at timestamp(6) with time zone not null
);
create index rate_limit_full_at on rate_limit (full_at);
