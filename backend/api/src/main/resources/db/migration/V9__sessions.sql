-- How each session began, when its person last showed an e-id (null: never in this session), and on what (coarse words, null: unknown).
alter table session add column method varchar(20) default 'BANKID' not null;
alter table session alter column method drop default;
alter table session add column authenticated_at timestamp(6) with time zone;
update session set authenticated_at = created_at;
alter table session add column device varchar(60);

-- Only BankID gives more than a reference to follow an order by.
alter table eid_order alter column auto_start_token drop not null;
alter table eid_order alter column qr_start_token drop not null;
alter table eid_order alter column qr_start_secret drop not null;
-- What the order is for, and the session that asked to be confirmed by it; null at a sign-in.
alter table eid_order add column purpose varchar(20) default 'SIGN_IN' not null;
alter table eid_order alter column purpose drop default;
alter table eid_order add column session_id uuid;
