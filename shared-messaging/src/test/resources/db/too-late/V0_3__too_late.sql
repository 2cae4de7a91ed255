-- Below the versions of the services, in their history.
alter table dead_letter add column seen_by text;
