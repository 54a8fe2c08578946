-- What the text message gateway said of a message that left, and nothing of the message itself. Rows live a day.
create table sms_report (
    -- Digest of the unguessable part of the address that the gateway reports to.
    token_digest varchar(43) not null primary key,
    status       varchar(20) not null,
    sent_at      timestamp(6) with time zone not null
);
create index sms_report_sent_at on sms_report (sent_at);
