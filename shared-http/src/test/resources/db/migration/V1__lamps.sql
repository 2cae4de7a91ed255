create table lamp (
    id       uuid   primary key,
    name     text   not null,
    version  bigint not null default 1,
    place    bigint generated always as identity,
    lit_at   timestamptz
);
