-- There are no foreign keys between these tables: every row is written under the lock of its account, and a
-- check per row would cost a look-up for each of the rows that a poll writes.

-- One row per order that was heard of. The payment is kept as it was told: it never changes.
create table order_account (
    order_id uuid   primary key,
    payment  text,            -- OrderPaid; absent until it is heard
    captured bigint not null default 0,
    refunded bigint not null default 0, -- decided, whether paid yet or not
    -- I1: whatever the code believes, no order gives back more than it took.
    constraint never_more_than_captured check (refunded <= captured)
) with (fillfactor = 80);

create table tender (
    order_id  uuid   not null,
    tender_id text   not null,
    captured  bigint not null,
    refunded  bigint not null default 0,
    primary key (order_id, tender_id),
    constraint never_more_than_captured_per_tender check (refunded <= captured) -- R31
) with (fillfactor = 80);

create table paid_unit (
    order_id         uuid   not null,
    unit_id          text   not null,
    net              bigint not null,
    shipping_share   bigint not null,
    item_settled     bigint not null default 0,
    shipping_settled bigint not null default 0,
    primary key (order_id, unit_id),
    -- I2: no piece is given back twice.
    constraint item_settled_once check (item_settled <= net),
    constraint shipping_settled_once check (shipping_settled <= shipping_share)
) with (fillfactor = 80);

-- Causes that were heard before the payment.
create table waiting_occasion (
    event_id uuid   primary key,
    position bigint generated always as identity,
    order_id uuid   not null,
    kind     text   not null,
    event    text   not null
);

create index waiting_occasion_of_order on waiting_occasion (order_id);

-- A refund's id is made from its cause, so a cause that is decided twice collides here.
create table refund (
    refund_id   uuid        primary key,
    order_id    uuid        not null,
    state       text        not null
        check (state in ('DECIDED', 'SUBMITTED', 'ISSUED', 'MANUAL_REQUIRED', 'NOTHING_TO_PAY')),
    total       bigint      not null check (total >= 0),
    balance_due bigint      not null check (balance_due >= 0),
    document    text        not null, -- the decision with its lines
    decided_at  timestamptz not null,
    issued_at   timestamptz
) with (fillfactor = 80);

create index refund_of_order on refund (order_id);

create table payout (
    refund_id          uuid        not null,
    tender_id          text        not null,
    amount             bigint      not null check (amount > 0),
    state              text        not null check (state in ('DUE', 'ISSUED', 'MANUAL_REQUIRED', 'HELD')),
    attempts           int         not null default 0,
    first_asked_at     timestamptz,
    due_at             timestamptz not null default now(),
    provider_reference text,
    last_trouble       text,
    primary key (refund_id, tender_id)
) with (fillfactor = 80);

-- Small, because what is paid leaves it.
create index payout_due on payout (due_at) where state = 'DUE';
