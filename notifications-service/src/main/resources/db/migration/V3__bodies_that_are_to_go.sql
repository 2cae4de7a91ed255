-- Built beside the writers. One that broke off is invalid and is built again.

-- What was sent long ago loses its words and keeps what it was, to whom and when (R87).
drop index concurrently if exists letter_body_to_purge;
create index concurrently letter_body_to_purge on letter (settled_at) where settled_at is not null and body is not null;

-- All letters to one customer, whose address is put right or who is to be forgotten (R62).
drop index concurrently if exists letter_of_customer;
create index concurrently letter_of_customer on letter (customer_id);
