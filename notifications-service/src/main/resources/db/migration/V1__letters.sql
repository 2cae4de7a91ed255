-- How customers are reached. The one place of this service with e-mail addresses: a letter holds none, so
-- that one row is all there is to correct, and to erase (R62).
create table contact (
    customer_id uuid        primary key,
    email       text        not null check (email !~ '[[:cntrl:][:space:]]'),
    name        text        not null check (name !~ '[[:cntrl:]]'),
    language    text        not null check (language in ('FRENCH', 'ENGLISH')),
    updated_at  timestamptz not null
);

-- Every letter that is or was owed, and what became of it (R49).
create table letter (
    id             uuid        primary key,
    cause_id       uuid        not null, -- the event it was written for
    correlation_id uuid        not null,
    traceparent    text,
    template       text        not null,
    order_id       uuid        not null,
    customer_id    uuid        not null,
    copy_of        uuid        references letter (id), -- the original, when somebody asked for it once more
    state          text        not null check (state in ('AWAITING_CONTACT', 'PENDING', 'SENT', 'FAILED')),
    message        text, -- what it is to say, as JSON, for as long as it is not in words
    language       text        check (language in ('FRENCH', 'ENGLISH')),
    subject        text,
    body           text, -- gone once a code that opens an order has left
    useless_from   timestamptz,
    written_at     timestamptz not null,
    due_at         timestamptz not null default now(), -- next attempt, by this clock
    claimed_until  timestamptz, -- a sender has it in hands; not indexed, so that claiming costs little
    attempts       int         not null default 0,
    last_error     text,
    sent_to        text, -- masked
    settled_at     timestamptz,
    check ((state = 'AWAITING_CONTACT') = (message is not null)),
    check ((state = 'AWAITING_CONTACT') = (subject is null)),
    check ((state = 'AWAITING_CONTACT') = (language is null)),
    check (state <> 'PENDING' or body is not null),
    check ((state in ('SENT', 'FAILED')) = (settled_at is not null))
) with (fillfactor = 85);

-- No mail on replay: one letter for each event, template and customer (R48, I4). Copies are asked for.
create unique index one_letter_for_each_cause on letter (cause_id, template, customer_id) where copy_of is null;

create index letter_of_order on letter (order_id);
create index letter_copies on letter (copy_of) where copy_of is not null;
create index letter_due on letter (due_at) where state = 'PENDING';
create index letter_awaiting_contact on letter (customer_id) where state = 'AWAITING_CONTACT';
create index letter_failed on letter (settled_at) where state = 'FAILED';
