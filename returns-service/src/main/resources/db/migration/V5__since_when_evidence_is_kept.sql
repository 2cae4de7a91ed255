-- Of what is there already: since now.
alter table evidence add column kept_since timestamptz not null default now();
