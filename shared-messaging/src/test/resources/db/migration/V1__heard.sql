-- What the listener of the tests heard, in the order in which it did.
create table heard (
    position bigint generated always as identity primary key,
    event_id uuid   not null,
    order_id uuid   not null,
    sequence bigint not null
);

-- Whoever writes the same twice learns of it at the commit.
create table written_once (
    order_id uuid unique deferrable initially deferred
);
