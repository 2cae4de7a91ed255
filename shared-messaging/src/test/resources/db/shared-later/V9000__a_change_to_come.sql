-- As a later release might: a column with a value for the rows that are there.
alter table dead_letter add column seen_by text not null default 'nobody';
