-- How people want to be told of what happens to those they act for, and to themselves. Everybody has rows of their own, which nobody else sees.
create table notification_channel (
    patient_id uuid         not null,
    person_id  uuid         not null references person,
    channel    varchar(10)  not null,
    turned_on  boolean      not null,
    naming     varchar(10)  not null,
    -- Confirmed by a code; null = that of the person's own profile.
    address    varchar(254),
    -- Refused for good by the other side, and nothing has come through since.
    refused_at timestamp(6) with time zone,
    primary key (patient_id, person_id, channel)
);

-- A new address whose code is waited for.
create table notification_change (
    patient_id   uuid         not null,
    person_id    uuid         not null references person,
    channel      varchar(10)  not null,
    challenge_id uuid         not null,
    new_address  varchar(254) not null,
    expires_at   timestamp(6) with time zone not null,
    primary key (patient_id, person_id, channel)
);

-- So that several of the same kind become one, and none is lost by it.
create table notice (
    patient_id uuid        not null,
    person_id  uuid        not null,
    channel    varchar(10) not null,
    kind       varchar(20) not null,
    -- How often it has been asked for.
    asked      integer     not null,
    -- Another one joins the one that is queued, until then.
    join_until timestamp(6) with time zone,
    sent_at    timestamp(6) with time zone,
    primary key (patient_id, person_id, channel, kind)
);
