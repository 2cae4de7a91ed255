-- Built beside the writers. One that broke off is invalid and is built again.
drop index concurrently if exists inbox_to_purge;
create index concurrently inbox_to_purge on inbox (keep_until) where keep_until is not null;
drop index concurrently if exists dead_letter_to_purge;
create index concurrently dead_letter_to_purge on dead_letter (settled_at) where settled_at is not null;
