-- The books. A posting moves one amount from one account to another, so they balance by construction.
create table posting (
    posting_id   bigint      generated always as identity,
    posting_key  text        not null, -- made from the fact
    booked_at    timestamptz not null,
    day          date        not null, -- of the booking, in the shop's zone: a day that is over is closed
    happened_at  timestamptz not null,
    order_id     uuid        not null,
    order_number text        not null,
    refund_id    uuid,
    debit        text        not null,
    credit       text        not null,
    amount       bigint      not null check (amount > 0),
    currency     text        not null,
    reference    text        not null,
    check (debit <> credit),
    -- A fact is booked once. With the order in front one index serves this and the question for an order:
    -- each further index is one more write for every refund that a poll decides.
    primary key (order_id, posting_key)
);

create unique index posting_of_day on posting (day, posting_id);

-- Whoever wants to put something right books the opposite.
create function books_are_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception 'The books are only added to: no % of %.', lower(tg_op), tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger posting_is_for_ever before update or delete or truncate on posting
    for each statement execute function books_are_only_added_to();

-- One per refund that was paid. Opened with the payment, numbered in a step of its own.
create table credit_note (
    refund_id uuid   primary key,
    position  bigint generated always as identity, -- numbers follow it
    document  text   not null,                     -- RefundIssued, as it was told
    dated     date,
    number    int,
    check ((dated is null) = (number is null))
);

create index credit_note_to_number on credit_note (position) where number is null;
create unique index credit_note_number on credit_note (extract(year from dated), number) where number is not null;

-- The last number of each year. The date never runs backwards within a year, whatever the clocks of two
-- machines say, so that numbers and dates have the same order.
create table credit_note_sequence (
    year        int  primary key,
    dated       date not null,
    last_number int  not null
);

create function credit_notes_keep_their_number() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.number is not null then
        raise exception 'A credit note is not changed.' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger credit_note_keeps_its_number before update or delete on credit_note
    for each row execute function credit_notes_keep_their_number();
create trigger credit_notes_are_for_ever before truncate on credit_note
    for each statement execute function books_are_only_added_to();

-- Since when a cause waits for its payment; those that wait already, since now.
alter table waiting_occasion add column heard_at timestamptz not null default now();
create unique index waiting_occasion_position on waiting_occasion (position);

-- The runs, which are also the queue of what is to be run.
create table reconciliation (
    run_id      uuid        primary key, -- of a nightly run: its day, so that one of several copies asks
    position    bigint      generated always as identity unique,
    from_at     timestamptz not null,
    to_at       timestamptz not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    state       text        not null default 'ASKED' check (state in ('ASKED', 'RUNNING', 'DONE', 'INCOMPLETE')),
    taken_until timestamptz,
    ended_at    timestamptz,
    there       int         not null default 0,
    here        int         not null default 0,
    found       int         not null default 0,
    gone        int         not null default 0,
    trouble     text        not null default '',
    check (from_at < to_at)
);

-- What the provider's list and our payouts do not agree on. Never deleted: what goes away by itself is GONE.
create table difference (
    difference_id      uuid        primary key, -- made from what it is about
    position           bigint      generated always as identity unique,
    kind               text        not null,
    subject            text        not null,
    reference          text,
    provider_reference text,
    refund_id          uuid,
    order_number       text,
    here               bigint,
    there              bigint,
    currency           text        not null,
    created_there      timestamptz,
    state              text        not null default 'OPEN' check (state in ('OPEN', 'GONE', 'RESOLVED')),
    first_seen_at      timestamptz not null,
    last_seen_at       timestamptz not null,
    gone_at            timestamptz,
    resolution         text,
    resolved_by        text,
    resolved_at        timestamptz,
    check (num_nulls(resolution, resolved_by, resolved_at) in (0, 3)),
    check ((state = 'RESOLVED') = (resolved_at is not null))
);

create index difference_open on difference (position) where state = 'OPEN';
create trigger differences_stay before delete on difference
    for each statement execute function books_are_only_added_to();

-- A run asks for the refunds issued in its period.
create index refund_issued on refund (issued_at) where issued_at is not null;
