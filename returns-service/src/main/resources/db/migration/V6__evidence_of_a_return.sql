-- Built beside the writers. One that broke off is invalid and is built again.
drop index concurrently if exists evidence_of_return;
create index concurrently evidence_of_return on evidence (return_id);
drop index concurrently if exists evidence_to_purge;
create index concurrently evidence_to_purge on evidence (kept_since);
