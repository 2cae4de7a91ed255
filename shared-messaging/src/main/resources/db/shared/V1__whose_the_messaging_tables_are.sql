-- The tables of V0_1 belong to every service at once. What changes them is a file here, never one of a service.
comment on table inbox is 'Shared by all services; changed by db/shared only';
comment on table outbox is 'Shared by all services; changed by db/shared only';
comment on table event_sequence is 'Shared by all services; changed by db/shared only';
comment on table dead_letter is 'Shared by all services; changed by db/shared only';
