-- Whose relay carries the outbox, until when by the clock of the database, and for the how-manieth time it changed hands.
-- A lease ends by itself: with its holder killed, frozen or out of reach, another one takes over.
-- widens: nobody tells a tombstone yet, so no relay of the version before meets a row without a payload
create table relay_lease (
    name       text        primary key,
    holder     uuid        not null,
    epoch      bigint      not null,
    held_until timestamptz not null
);
comment on table relay_lease is 'Shared by all services; changed by db/shared only';

-- Without a payload a row tells that what its key said before is to be forgotten: a tombstone.
alter table outbox alter column payload drop not null;

-- What Kafka refuses for good is set aside, so that it holds up nothing; it is tried again from time to time.
alter table outbox add column refused_at timestamptz;
alter table outbox add column refusal text;
create index outbox_refused on outbox (position) where refused_at is not null;

-- A notification in each transaction makes the commits of the whole cluster take turns. Who commits hands over in memory
-- now, and copies that do not lead wake the one that does; a relay of the version before looks five times a second anyway.
drop trigger outbox_added on outbox;
