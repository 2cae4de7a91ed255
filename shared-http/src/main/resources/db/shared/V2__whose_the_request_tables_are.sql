-- The tables of V0_2 belong to every service at once. What changes them is a file here, never one of a service.
comment on table answered_request is 'Shared by all services; changed by db/shared only';
comment on table heard_webhook is 'Shared by all services; changed by db/shared only';
