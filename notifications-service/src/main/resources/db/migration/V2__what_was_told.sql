-- What later facts are held against, so that a letter tells only what is news and takes back what was not to be.
-- No name and no address is in it.
create table remembered (
    event_id    uuid        primary key, -- the event that said it
    kind        text        not null,
    subject     uuid        not null, -- the order, return or refund it is about
    happened_at timestamptz not null,
    number      int         not null, -- which look at the return; 0 where nothing is counted
    gist        text        not null -- what of it matters to the customer
);

create index remembered_of_subject on remembered (subject);

-- One letter for each event and customer, whichever it is: which one a fact brings may depend on what was heard
-- before it, and hearing it again must not bring another (R48, I4).
create unique index one_letter_for_each_fact on letter (cause_id, customer_id) where copy_of is null;

drop index one_letter_for_each_cause;

-- A parcel refused at the door has one letter. The second, which still waits for an address, called every
-- refusal a claim.
delete from letter
 where state = 'AWAITING_CONTACT' and template = 'return-acknowledged'
   and (message::jsonb ->> 'refusedAtDoor')::boolean;

-- What waits for an address is put into words by the release that runs then: these say what they did not know
-- to say. Why a refund was late was not kept, so nothing is claimed about it.
update letter
   set message = (message::jsonb || '{"refusedParcel": false}')::text
 where state = 'AWAITING_CONTACT' and template = 'result-told';

update letter
   set message = (message::jsonb || '{"delay": "NOT_YET_THROUGH"}')::text
 where state = 'AWAITING_CONTACT' and template = 'refund-delayed';

update letter
   set message = (message::jsonb - 'correction'::text
                  || jsonb_build_object('supplement', message::jsonb -> 'correction', 'again', false, 'byAPerson', false))::text
 where state = 'AWAITING_CONTACT' and template = 'refund-confirmed';
