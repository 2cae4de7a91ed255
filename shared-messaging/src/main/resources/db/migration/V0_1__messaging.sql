-- How this service hears and tells: one schema for every service, shipped with shared-messaging.

-- Which events were heard. Event ids grow with time, so the index grows at its right edge only.
create table inbox (
    event_id uuid        primary key,
    heard_at timestamptz not null default now()
);

-- What was said and is not on its topic yet. The column names are those of Debezium's outbox event
-- router, so that Kafka Connect can take the relay's place.
create table outbox (
    position       bigint      generated always as identity primary key,
    id             uuid        not null default uuidv7(),
    aggregatetype  text        not null, -- the topic
    aggregateid    text        not null, -- the key
    type           text        not null,
    payload        text        not null,
    subject        text        not null,
    sequence       bigint      not null,
    happened_at    timestamptz not null,
    correlation_id uuid        not null,
    causation_id   uuid,
    traceparent    text,
    added_at       timestamptz not null default now()
) with (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 10000);

-- The number of the last event of a key. Its row lock also makes writers of one key take turns, so
-- that for one key the outbox's positions follow the order of the commits.
create table event_sequence (
    aggregatetype text   not null,
    aggregateid   text   not null,
    last          bigint not null,
    primary key (aggregatetype, aggregateid)
) with (fillfactor = 80);

-- Wakes the relay at the commit.
create function outbox_added() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;

create trigger outbox_added after insert on outbox for each statement execute function outbox_added();

-- Records that could not be heard, with all that is needed to hear them later.
create table dead_letter (
    id            uuid        primary key default uuidv7(),
    topic         text        not null,
    partition     int         not null,
    record_offset bigint      not null,
    record_key    text,
    headers       jsonb       not null, -- name to base64 value, in order
    payload       bytea,
    cause         text        not null,
    attempts      int         not null default 1,
    parked_at     timestamptz not null default now(),
    state         text        not null default 'PARKED' check (state in ('PARKED', 'REPLAYED', 'DISCARDED')),
    settled_at    timestamptz,
    settled_by    text,
    announced     boolean     not null default false,
    -- A record that is delivered again is still the same dead letter.
    unique (topic, partition, record_offset)
);

create index dead_letter_to_announce on dead_letter (parked_at) where not announced;
