-- Orders, their parcels, and what became of each piece.

-- The versions of the policy, as returns-service told them. Immutable.
create table policy (
    version        text        primary key,
    effective_from timestamptz not null,
    published      jsonb       not null
);

create index policy_in_force on policy (effective_from);

-- What was bought. "order" is a word of SQL.
create table purchase (
    order_id           uuid        primary key,
    order_number       text        not null unique,
    customer_id        uuid        not null,
    country            text        not null check (country ~ '^[A-Z]{2}$'),
    currency           text        not null check (currency ~ '^[A-Z]{3}$'),
    policy_version     text        not null references policy, -- R45, R46
    policy_accepted_at timestamptz not null,
    lines              jsonb       not null, -- with the unit ledger; never changed
    discount           bigint      not null check (discount >= 0),
    shipping           bigint      not null check (shipping >= 0),
    total              bigint      not null check (total >= 0),
    placed_at          timestamptz not null,
    state              text        not null check (state in ('UNPAID', 'PAID', 'CANCELLED')),
    payment            jsonb       not null, -- tenders, captures and the last trouble
    paid_at            timestamptz,
    cancelled_at       timestamptz,
    -- Cancelled with some money here, and the world was never told of it.
    half_paid          boolean     not null default false,
    constraint paid_at_an_instant check (state = 'CANCELLED' or (state = 'PAID') = (paid_at is not null)),
    constraint cancelled_at_an_instant check ((state = 'CANCELLED') = (cancelled_at is not null)),
    constraint half_paid_when_cancelled check (not half_paid or (state = 'CANCELLED' and paid_at is null))
);

create index purchase_of_customer on purchase (customer_id);
create index purchase_half_paid on purchase (cancelled_at) where half_paid;

create table parcel (
    parcel_id              uuid        primary key,
    order_id               uuid        not null references purchase,
    number                 int         not null check (number > 0),
    carrier                text        not null,
    tracking_number        text        not null,
    units                  text[]      not null check (cardinality(units) > 0),
    replacement_of         uuid        references parcel,
    shipped_at             timestamptz not null,
    last_carrier_update_at timestamptz,
    state                  text        not null
        check (state in ('ON_ITS_WAY', 'DELIVERED', 'REFUSED', 'LOST', 'RETURNED_TO_SENDER')),
    ended_at               timestamptz,
    source                 text,        -- who says it was delivered
    damage_report_before   timestamptz, -- R05
    return_before          timestamptz, -- R15
    reason                 text,        -- why it was refused or came back
    to_reship              text[]      not null default '{}', -- what of a lost one is sent again (R18)
    unique (order_id, number),
    unique (carrier, tracking_number),
    constraint ended_at_an_instant check ((state = 'ON_ITS_WAY') = (ended_at is null)),
    constraint delivered_with_its_windows check (
        (state = 'DELIVERED') = (source is not null and damage_report_before is not null and return_before is not null)),
    constraint refused_for_a_reason check (state <> 'REFUSED' or reason is not null),
    constraint reshipped_when_lost check (state = 'LOST' or cardinality(to_reship) = 0)
);

-- Where each piece is. Whatever races, none is both in a parcel and cancelled (R25).
create table piece (
    order_id  uuid    not null references purchase,
    unit_id   text    not null,
    parcel_id uuid    references parcel,
    cancelled boolean not null default false,
    primary key (order_id, unit_id),
    constraint shipped_or_cancelled check (not cancelled or parcel_id is null)
);

-- People, kept apart from the orders so that they can be erased (R62).
create table customer (
    customer_id      uuid        primary key,
    email            text        not null,
    name             text        not null,
    locale           text        not null,
    optional_letters boolean     not null,
    updated_at       timestamptz not null
);

create table shipping_address (
    order_id    uuid primary key references purchase,
    name        text not null,
    street      text not null,
    addition    text,
    postal_code text not null,
    city        text not null,
    country     text not null,
    phone       text
);

-- What happened to each order, here and elsewhere. Other services' news may come before the order's own,
-- so nothing is referenced.
create table timeline_entry (
    position     bigint      generated always as identity primary key,
    order_id     uuid        not null,
    happened_at  timestamptz not null,
    kind         text        not null,
    reference    text,
    minor_units  bigint,
    currency     text,
    code         text
);

create index timeline_of_order on timeline_entry (order_id, happened_at, position);
