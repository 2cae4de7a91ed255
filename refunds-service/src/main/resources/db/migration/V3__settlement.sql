-- A try that the provider ended with a no, for now (FAILED), and payouts that people settle.
alter table refund drop constraint refund_state_check;
alter table refund add constraint refund_state_check
    check (state in ('DECIDED', 'SUBMITTED', 'ISSUED', 'FAILED', 'MANUAL_REQUIRED', 'NOTHING_TO_PAY'));

alter table payout drop constraint payout_state_check;
alter table payout add constraint payout_state_check
    check (state in ('DUE', 'FAILED', 'MANUAL_REQUIRED', 'HELD', 'AWAITING_SECOND', 'ISSUED'));

alter table payout
    add column since              timestamptz not null default now(), -- when it came into its state
    add column failures           int         not null default 0,     -- tries that are over, unpaid
    add column fee                bigint      not null default 0 check (fee >= 0),
    add column fee_borne_by       text check (fee_borne_by in ('CUSTOMER', 'SHOP')),
    add column proposed_by        text,
    add column proposed_reference text,
    add column proposed_note      text,
    add constraint customer_gets_no_less_than_nothing check (fee_borne_by is distinct from 'CUSTOMER' or fee <= amount),
    add constraint second_pair_of_eyes_has_a_first check (state <> 'AWAITING_SECOND' or proposed_by is not null);

update payout set since = refund.decided_at from refund
 where payout.refund_id = refund.refund_id and payout.state <> 'ISSUED';

-- What failed for now is due again by itself.
drop index payout_due;
create index payout_due on payout (due_at) where state in ('DUE', 'FAILED');

-- What people look at. Small, because what is settled leaves it.
create index payout_open on payout (since, refund_id, tender_id) where state <> 'ISSUED' or last_trouble is not null;

-- Every no of the provider. Its ids tell a late word about a try that is over from one about the current try.
create table payout_failure (
    refund_id          uuid        not null,
    tender_id          text        not null,
    number             int         not null,
    provider_reference text,
    reason             text        not null,
    failed_at          timestamptz not null,
    primary key (refund_id, tender_id, number)
);

-- What people did, and who. Never changed.
create table payout_action (
    position  bigint generated always as identity primary key,
    refund_id uuid        not null,
    tender_id text        not null,
    kind      text        not null check (kind in ('RETRIED', 'RELEASED', 'PROPOSED', 'WITHDRAWN', 'SETTLED')),
    by_whom   text        not null,
    at        timestamptz not null,
    reference text,
    note      text
);

create index payout_action_of_payout on payout_action (refund_id, tender_id);
