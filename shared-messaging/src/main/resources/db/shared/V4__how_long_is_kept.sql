-- Until when it is remembered that an event was heard; null, for ever, where its topic keeps for ever (R87).
alter table inbox add column keep_until timestamptz;
