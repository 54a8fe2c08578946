-- What a request that may be sent again made the first time. A day old, it is forgotten.
create table idempotency_key (
    patient_id uuid not null,
    actor_id uuid not null,
    -- Keyed digests: neither the caller's key nor what was asked is kept.
    key_digest varchar(43) not null,
    request_digest varchar(43) not null,
    made_id uuid,
    made_at timestamp(6) with time zone not null,
    primary key (patient_id, actor_id, key_digest)
);
