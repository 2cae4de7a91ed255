-- Returns as the first release kept them, the same lamp each time; what is told apart is what happened to it.
create temporary table released (number int, currency text, status text, facts jsonb);

insert into released values
-- A rejection without its reason.
(1, 'EUR', 'REJECTED', '{"denial": {"explanation": "La photo ne montre aucun défaut.", "by": "agathe", "at": "2026-11-02T09:00:00Z"}}'),
-- A replacement, chosen because it was wanted; refunds-service decided on nothing, which closed it.
(2, 'EUR', 'CLOSED', '{"inspection": {"number": 1, "by": "walter", "at": "2026-11-03T09:00:00Z",
    "findings": {"mode": "PHYSICAL", "units": [{"unitId": "1.1", "sku": "A", "received": true, "problemConfirmed": true,
        "condition": "DAMAGED", "missingAccessories": []}]},
    "judgement": {"resolution": "REPLACEMENT", "liableParty": "MERCHANT", "deductions": [], "units": [
        {"item": {"unitId": "1.1", "sku": "A", "name": "Lampe de bureau"}, "received": true, "problemConfirmed": true,
         "condition": "DAMAGED", "outcome": "ACCEPTED", "entitlement": "ITEM_AND_SHIPPING"}]}},
  "payouts": [{"refundId": "00000000-0000-0008-0000-000000000002", "total": {"minorUnits": 0, "currency": "EUR"}, "at": "2026-11-03T09:00:05Z"}]}'),
-- A parcel of which nothing was accepted; refunds-service decided on nothing, which closed it.
(3, 'EUR', 'CLOSED', '{"inspection": {"number": 1, "by": "walter", "at": "2026-11-03T09:00:00Z",
    "findings": {"mode": "PHYSICAL", "units": [{"unitId": "1.1", "sku": "A", "received": true, "problemConfirmed": false,
        "condition": "AS_NEW", "missingAccessories": []}]},
    "judgement": {"resolution": "NONE", "deductions": [], "units": [
        {"item": {"unitId": "1.1", "sku": "A", "name": "Lampe de bureau"}, "received": true, "problemConfirmed": false,
         "condition": "AS_NEW", "outcome": "REJECTED", "rejection": "PROBLEM_NOT_CONFIRMED", "entitlement": "NOTHING"}]}},
  "payouts": [{"refundId": "00000000-0000-0008-0000-000000000003", "total": {"minorUnits": 0, "currency": "EUR"}, "at": "2026-11-03T09:00:05Z"}]}'),
-- A refund that was paid.
(4, 'EUR', 'CLOSED', '{"inspection": {"number": 1, "by": "walter", "at": "2026-11-03T09:00:00Z",
    "findings": {"mode": "PHYSICAL", "units": [{"unitId": "1.1", "sku": "A", "received": true, "problemConfirmed": true,
        "condition": "DAMAGED", "missingAccessories": []}]},
    "judgement": {"resolution": "REFUND_TOTAL", "liableParty": "MERCHANT", "deductions": [], "units": [
        {"item": {"unitId": "1.1", "sku": "A", "name": "Lampe de bureau"}, "received": true, "problemConfirmed": true,
         "condition": "DAMAGED", "outcome": "ACCEPTED", "entitlement": "ITEM_AND_SHIPPING"}]}},
  "payouts": [{"refundId": "00000000-0000-0008-0000-000000000004", "total": {"minorUnits": 2884, "currency": "EUR"}, "at": "2026-11-03T09:00:05Z"}]}'),
-- Return postage told in another currency than the order's, and not yet judged.
(5, 'CHF', 'RECEIVED', '{"shipment": {"carrier": "COLISSIMO", "trackingNumber": "8R00001", "announcedAt": "2026-11-02T12:00:00Z",
    "postagePaid": {"minorUnits": 900, "currency": "EUR"}},
  "evidence": [{"evidenceId": "00000000-0000-0004-0000-000000000005", "kind": "RECEIPT", "mediaType": "application/pdf", "bytes": 9, "sha256": "00"}]}');

insert into return_case (return_id, order_id, version, status, flow, rma_number, requested_at, approved_at, rejected_at,
                         received_at, inspected_at, inspection_mode, document)
select id.return_id, id.order_id, 5, status, 'DOA_14D',
       case when not facts ? 'denial' then 'RMA-0000' || number end,
       '2026-11-01T09:00:00Z',
       case when not facts ? 'denial' then timestamptz '2026-11-02T09:00:00Z' end,
       case when facts ? 'denial' then timestamptz '2026-11-02T09:00:00Z' end,
       case when not facts ? 'denial' then timestamptz '2026-11-03T08:00:00Z' end,
       case when facts ? 'inspection' then timestamptz '2026-11-03T09:00:00Z' end,
       case when facts ? 'inspection' then 'PHYSICAL' end,
       jsonb_build_object(
           'id', id.return_id, 'version', 5, 'evidence', jsonb_build_array(), 'payouts', jsonb_build_array(),
           'claim', jsonb_build_object(
               'orderId', id.order_id, 'orderNumber', 'K-' || number,
               'customerId', '00000000-0000-0002-0000-000000000001', 'country', 'FR', 'policyVersion', '2026-01',
               'flow', 'DOA_14D', 'motive', 'DEFECTIVE', 'origin', 'CUSTOMER', 'wanted', 'REPLACEMENT',
               'flags', jsonb_build_array(), 'requestedAt', '2026-11-01T09:00:00Z',
               'units', jsonb_build_array(jsonb_build_object(
                   'unitId', '1.1', 'sku', 'A', 'name', 'Lampe de bureau', 'category', 'electronics',
                   'net', jsonb_build_object('minorUnits', 2625, 'currency', currency),
                   'shippingShare', jsonb_build_object('minorUnits', 259, 'currency', currency),
                   'accessories', jsonb_build_array()))))
       || case when facts ? 'denial' then '{}'
               else jsonb_build_object(
                   'approval', jsonb_build_object(
                       'rmaNumber', 'RMA-0000' || number, 'returnRequired', true, 'by', 'agathe',
                       'at', '2026-11-02T09:00:00Z',
                       'returnAddress', jsonb_build_object(
                           'name', 'Service des retours', 'street', '12 rue des Entrepôts', 'postalCode', '93200',
                           'city', 'Saint-Denis', 'country', 'FR')),
                   'receipt', jsonb_build_object('by', 'walter', 'at', '2026-11-03T08:00:00Z')) end
       || facts
  from released,
       lateral (select ('00000000-0000-0007-0000-00000000000' || number)::uuid as return_id,
                       ('00000000-0000-0001-0000-00000000000' || number)::uuid as order_id) as id;

insert into claimed_unit (return_id, unit_id, order_id, held)
select return_id, '1.1', order_id, status <> 'REJECTED' from return_case;
