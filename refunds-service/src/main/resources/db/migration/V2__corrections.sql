-- In which order refunds of one poll were decided: what an order comes to follows from its claims in turn.
alter table refund add column position bigint generated always as identity;

-- Return postage beyond the capture, paid by a person outside the original means (A30).
alter table order_account add column by_hand bigint not null default 0;

-- A customer who says that a refund is wrong (R53), and what became of it.
create table dispute (
    dispute_id  uuid        primary key,
    refund_id   uuid        not null,
    order_id    uuid        not null,
    customer_id uuid        not null,
    message     text        not null,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'CORRECTED', 'UPHELD')),
    opened_at   timestamptz not null,
    opened_by   text        not null,
    answer      text,
    answered_at timestamptz,
    answered_by text,
    correction  uuid,
    version     bigint      not null default 0
);

create unique index one_open_dispute_of_a_refund on dispute (refund_id) where state = 'OPEN';
create index dispute_of_order on dispute (order_id);
create index open_dispute on dispute (opened_at, dispute_id) where state = 'OPEN';

-- Who decided on money beside the causes, and why. Never changed.
create table grant_note (
    decision_id uuid        primary key,
    refund_id   uuid        not null,
    order_id    uuid        not null,
    kind        text        not null check (kind in ('CORRECTION', 'GOODWILL')),
    reason      text        not null,
    decided_by  text        not null,
    decided_at  timestamptz not null
);

create index grant_note_of_order on grant_note (order_id);
