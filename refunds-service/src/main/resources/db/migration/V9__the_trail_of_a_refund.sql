-- Which story a refund belongs to, for all that is told of it later: its payouts are noted long after the event that it
-- was decided by. Absent on refunds that were decided before.
alter table refund
    add column correlation_id uuid,
    add column told_as        uuid, -- the id of its RefundDecided
    add column traceparent    text;
