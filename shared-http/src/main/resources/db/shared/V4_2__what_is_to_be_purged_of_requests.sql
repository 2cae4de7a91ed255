-- Built beside the writers. One that broke off is invalid and is built again.
drop index concurrently if exists answered_request_to_purge;
create index concurrently answered_request_to_purge on answered_request (answered_at);
drop index concurrently if exists heard_webhook_to_purge;
create index concurrently heard_webhook_to_purge on heard_webhook (heard_at);
