-- Money may have left for every payout that was ever asked for, of the provider or of a person. Such a payout is never
-- forgotten: otherwise what takes its place is paid a second time.

-- The one definition, for the code that forgets and for the triggers that refuse.
create function never_asked(payout) returns boolean language sql immutable as $$
    select $1.state = 'HELD' and $1.attempts = 0 and $1.failures = 0
       and num_nonnulls($1.first_asked_at, $1.provider_reference, $1.last_trouble, $1.proposed_by) = 0
$$;

create function asked_payouts_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and never_asked(old) then
        return old;
    end if;
    raise exception 'The payout %/% was asked for: it is not forgotten.', old.refund_id, old.tender_id
        using errcode = 'restrict_violation';
end $$;

create trigger payout_stays before delete on payout for each row execute function asked_payouts_stay();

-- Nor can it be made to look as if it had not been.
create trigger payout_remembers before update on payout for each row
    when ((new.refund_id, new.tender_id) is distinct from (old.refund_id, old.tender_id)
          or new.state = 'HELD' and never_asked(new.*) and not never_asked(old.*))
    execute function asked_payouts_stay();

create function refunds_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and not exists (select 1 from payout where payout.refund_id = old.refund_id) then
        return new;
    end if;
    raise exception 'The refund % stays, as long as it has payouts.', old.refund_id
        using errcode = 'restrict_violation';
end $$;

create trigger refund_stays before delete on refund for each row execute function refunds_stay();
create trigger refund_with_payouts_is_not_withdrawn before update of state on refund for each row
    when (new.state = 'WITHDRAWN' and old.state <> 'WITHDRAWN') execute function refunds_stay();

-- What payouts there are stays counted, so that no counter makes room for paying it again.
create function payouts_stay_counted() returns trigger language plpgsql as $$
declare
    paying bigint;
begin
    select coalesce(sum(amount), 0) into paying from payout join refund using (refund_id)
     where refund.order_id = new.order_id and tender_id <> 'by-hand'
       and (tg_table_name <> 'tender' or tender_id = to_jsonb(new) ->> 'tender_id');
    if new.refunded < paying then
        raise exception 'Payouts of order % are counted as long as they are there.', new.order_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger order_counts_its_payouts before update of refunded on order_account for each row
    when (new.refunded < old.refunded) execute function payouts_stay_counted();
create trigger tender_counts_its_payouts before update of refunded on tender for each row
    when (new.refunded < old.refunded) execute function payouts_stay_counted();
