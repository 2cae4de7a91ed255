package com.kwoking.aftersales.refunds.payout.postgres;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.refunds.database.Sql;
import com.kwoking.aftersales.refunds.database.Sql.Column;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Trail;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.State;
import com.kwoking.aftersales.refunds.payout.domain.Completion;
import com.kwoking.aftersales.refunds.payout.domain.Completion.Paid;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.RefundNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A refund is where its payouts are: what a change of theirs makes of it, told only when it is another
/// state than before.
@ApplicationScoped
class RefundProgress {

    private static final String LOCK = "select 1 from refund where refund_id = any (?) order by refund_id for update";

    private static final String ADVANCE = """
            with standing as (
                select refund_id,
                       case when bool_and(state = 'ISSUED') then 'ISSUED'
                            when bool_or(state in ('MANUAL_REQUIRED', 'HELD', 'AWAITING_SECOND')) then 'MANUAL_REQUIRED'
                            when bool_or(state = 'FAILED') then 'FAILED'
                            when bool_or(attempts > 0) then 'SUBMITTED'
                            else 'DECIDED' end as state,
                       string_agg(concat_ws(' ', tender_id, provider_reference), ', ' order by tender_id) as paid_as,
                       string_agg(concat_ws(' ', tender_id, state, failures, provider_reference), ', ' order by tender_id)
                           as stands_as,
                       (array_agg(last_trouble order by state <> 'FAILED' desc, since desc)
                            filter (where state not in ('DUE', 'ISSUED') and last_trouble is not null))[1] as trouble
                  from payout where refund_id = any (?) group by refund_id
            )
            update refund
               set state = standing.state,
                   issued_at = case when standing.state = 'ISSUED' then ? else refund.issued_at end
              from standing
             where refund.refund_id = standing.refund_id and refund.state <> standing.state
            returning refund.document, refund.state, standing.trouble, standing.paid_as, standing.stands_as,
                      refund.correlation_id, refund.told_as, refund.traceparent
            """;

    private static final String PAID =
            "select refund_id, tender_id, provider_reference, fee, fee_borne_by from payout where refund_id = any (?)";

    private final Sql sql;

    RefundProgress(Sql sql) {
        this.sql = sql;
    }

    /// @param paidAs with what the provider, or a person, says it paid
    /// @param standsAs tells a second failure from the first, and a failure of one part from that of another
    private record Moved(
            Refund refund,
            State state,
            @Nullable String trouble,
            String paidAs,
            String standsAs,
            @Nullable Trail trail) {

        static Moved read(ResultSet row) throws SQLException {
            UUID correlation = row.getObject(6, UUID.class);
            return new Moved(
                    EventJson.read(row.getString(1), Refund.class),
                    State.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    correlation == null
                            ? null
                            : new Trail(correlation, row.getObject(7, UUID.class), row.getString(8)));
        }

        RefundNews issued(RefundEvent issued) {
            return new RefundNews(refund, issued, "issued: " + paidAs, trail);
        }

        RefundNews failed(RefundEvent failed) {
            return new RefundNews(refund, failed, "failed: " + standsAs, trail);
        }
    }

    private record PaidPart(UUID refundId, TenderId tenderId, Paid paid) {}

    /// Before their payouts are changed: whoever changes payouts of the same refund waits, always in this order.
    void lock(Collection<UUID> refunds) {
        sql.query(LOCK, _ -> 1, uuids(refunds));
    }

    List<RefundNews> advance(Collection<UUID> refunds, Instant now) {
        List<Moved> moved = sql.query(ADVANCE, Moved::read, uuids(refunds), now.atOffset(UTC));
        Map<UUID, Map<TenderId, Paid>> paid = paid(moved.stream()
                .filter(each -> each.state() == State.ISSUED)
                .map(Moved::refund)
                .toList());
        return moved.stream().flatMap(each -> told(each, paid, now)).toList();
    }

    private static Stream<RefundNews> told(Moved moved, Map<UUID, Map<TenderId, Paid>> paid, Instant now) {
        Refund refund = moved.refund();
        String trouble = Objects.requireNonNullElse(moved.trouble(), "MANUAL_REQUIRED");
        return switch (moved.state()) {
            case ISSUED ->
                Stream.of(moved.issued(
                        new Completion(refund, paid.getOrDefault(refund.id().value(), Map.of())).told(now)));
            case FAILED -> Stream.of(moved.failed(refund.failedForNow(trouble, now)));
            case MANUAL_REQUIRED -> Stream.of(moved.failed(refund.needsAPerson(trouble, now)));
            case DECIDED, SUBMITTED, NOTHING_TO_PAY, WITHDRAWN -> Stream.empty();
        };
    }

    private Map<UUID, Map<TenderId, Paid>> paid(List<Refund> complete) {
        if (complete.isEmpty()) {
            return Map.of();
        }
        var currencies = complete.stream().collect(toMap(refund -> refund.id().value(), refund -> refund.total()
                .currency()));
        return sql
                .query(
                        PAID,
                        row -> {
                            UUID refundId = row.getObject(1, UUID.class);
                            return new PaidPart(
                                    refundId,
                                    new TenderId(row.getString(2)),
                                    new Paid(
                                            row.getString(3),
                                            Fee.kept(
                                                    row.getLong(4),
                                                    row.getString(5),
                                                    Objects.requireNonNull(currencies.get(refundId)))));
                        },
                        uuids(currencies.keySet()))
                .stream()
                .collect(groupingBy(PaidPart::refundId, toMap(PaidPart::tenderId, PaidPart::paid)));
    }

    private static Column uuids(Collection<UUID> ids) {
        return Column.of("uuid", ids, id -> id);
    }
}
