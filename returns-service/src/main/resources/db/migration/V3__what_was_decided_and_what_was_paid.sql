-- A decision of nothing was kept as a payment. Now each refund says whether it was paid, and which look at the
-- return it follows from. A replacement is not closed by having cost nothing.
update return_case
   set document = jsonb_set(document, '{payouts}', (
           select jsonb_agg(payout || jsonb_build_object(
                      'state', case when (payout #>> '{total,minorUnits}')::bigint > 0 then 'ISSUED' else 'DECIDED' end,
                      'inspection', document #> '{inspection,number}') order by place)
             from jsonb_array_elements(document -> 'payouts') with ordinality as known (payout, place))),
       status = case when document #>> '{inspection,judgement,resolution}' = 'REPLACEMENT' then 'INSPECTED' else status end
 where jsonb_array_length(document -> 'payouts') > 0
   and jsonb_typeof(document -> 'inspection') = 'object';
