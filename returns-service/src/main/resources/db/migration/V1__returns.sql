-- The versions of the policy, each told once. A version never changes (R46).
create table policy (
    version        text        primary key,
    effective_from timestamptz not null unique,
    document       jsonb       not null,
    published_at   timestamptz not null default now()
);

create function policy_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'policy % was published and never changes; publish a new version (R46)', old.version;
end $$;

create trigger policy_never_changes before update or delete on policy
    for each row execute function policy_never_changes();

-- What was heard of an order: what was bought and where each piece is. Read and written as a whole.
create table purchase (
    order_id uuid  primary key,
    document jsonb not null
) with (fillfactor = 70);

-- One return. The columns beside the document are what is asked for and what must never be untrue.
create table return_case (
    return_id       uuid        primary key,
    order_id        uuid        not null,
    version         bigint      not null check (version > 0),
    status          text        not null check (status in ('REQUESTED', 'APPROVED', 'REJECTED', 'AWAITING_PARCEL',
                                                           'IN_TRANSIT', 'RECEIVED', 'INSPECTED', 'CLOSED')),
    flow            text        not null,
    rma_number      text        unique,
    requested_at    timestamptz not null,
    approved_at     timestamptz,
    rejected_at     timestamptz,
    received_at     timestamptz,
    inspected_at    timestamptz,
    inspection_mode text        check (inspection_mode in ('PHYSICAL', 'EVIDENCE_ONLY')),
    document        jsonb       not null,
    constraint approved_has_rma check (approved_at is null or rma_number is not null), -- R26
    constraint received_was_approved check (received_at is null or approved_at is not null or flow = 'REFUSED'), -- R26
    constraint seen_after_reception check (inspection_mode is distinct from 'PHYSICAL' or received_at is not null), -- R35
    constraint inspected_in_a_mode check ((inspected_at is null) = (inspection_mode is null)),
    constraint rejected_ends_it check (rejected_at is null or (received_at is null and inspected_at is null)) -- R43
) with (fillfactor = 70);

create index return_case_of_order on return_case (order_id, requested_at);

-- Which pieces a return is about. Held while the return is open and, once accepted, for ever: no piece is
-- in two returns at once, and none is refunded twice (R26, I2).
create table claimed_unit (
    return_id uuid    not null references return_case,
    unit_id   text    not null,
    order_id  uuid    not null,
    held      boolean not null,
    primary key (return_id, unit_id)
);

create unique index one_return_per_unit on claimed_unit (order_id, unit_id) where held;

-- The bytes of photos, videos and receipts; what they are stands in the return (R20).
create table evidence (
    evidence_id uuid  primary key,
    return_id   uuid  not null references return_case,
    content     bytea not null check (octet_length(content) between 1 and 20971520)
);

-- Compressed already; and a piece can be read without the whole.
alter table evidence alter column content set storage external;
