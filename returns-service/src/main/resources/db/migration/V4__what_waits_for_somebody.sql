-- Why a return does not go on by itself (R65); since its inspection. What it is, is decided by the service.
alter table return_case add column waits_for text
    constraint waits_since_it_was_inspected check (waits_for is null or inspected_at is not null);

-- What was promised before nobody could promise it any more.
update return_case set waits_for = 'REPLACEMENT_PENDING'
 where inspected_at is not null
   and document #>> '{inspection,judgement,resolution}' = 'REPLACEMENT';

update return_case set waits_for = 'POSTAGE_IN_ANOTHER_CURRENCY'
 where inspected_at is not null
   and document #>> '{inspection,judgement,resolution}' in ('REFUND_TOTAL', 'REFUND_PARTIAL')
   and document #>> '{inspection,judgement,liableParty}' in ('MERCHANT', 'CARRIER')
   and (document #>> '{shipment,postagePaid,currency}' <> document #>> '{claim,units,0,net,currency}'
        or document #>> '{inspection,judgement,returnPostage,currency}' <> document #>> '{claim,units,0,net,currency}');

create index return_case_waiting on return_case (inspected_at, return_id) where waits_for is not null;
