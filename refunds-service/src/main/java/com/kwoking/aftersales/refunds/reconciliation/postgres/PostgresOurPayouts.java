package com.kwoking.aftersales.refunds.reconciliation.postgres;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Order;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayout;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayout.Standing;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayouts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresOurPayouts implements OurPayouts {

    /// Ours have this shape, see [PayoutId#reference]; whatever else the provider names is not ours.
    private static final Pattern REFERENCE = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(.+)");

    private static final String SELECT = """
            select refund.document, payout.tender_id, payout.state, payout.provider_reference, payout.amount,
                   payout.failures,
                   exists (select 1 from payout_action as action
                            where (action.refund_id, action.tender_id) = (payout.refund_id, payout.tender_id)
                              and action.kind = 'SETTLED') as by_hand
              from payout join refund using (refund_id)
            """;

    private static final String BY_REFERENCE = SELECT + """
             join unnest(?::uuid[], ?::text[]) as wanted (refund_id, tender_id)
               on (payout.refund_id, payout.tender_id) = (wanted.refund_id, wanted.tender_id)
            """;

    private static final String ISSUED =
            SELECT + "where refund.issued_at >= ? and refund.issued_at < ? and payout.state = 'ISSUED'";

    private final Sql sql;

    PostgresOurPayouts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, OurPayout> of(Collection<String> references) {
        var wanted = references.stream()
                .distinct()
                .map(REFERENCE::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
        return wanted.isEmpty()
                ? Map.of()
                : sql
                        .query(
                                BY_REFERENCE,
                                PostgresOurPayouts::payout,
                                Column.uuids(wanted, each -> UUID.fromString(each.group(1))),
                                Column.texts(wanted, each -> each.group(2)))
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(each -> each.order().reference(), Function.identity()));
    }

    @Override
    public List<OurPayout> issuedBetween(Instant from, Instant to) {
        return sql.query(ISSUED, PostgresOurPayouts::payout, from, to).stream()
                .flatMap(Optional::stream)
                .filter(each -> each.standing() == Standing.ISSUED)
                .toList();
    }

    /// Empty for what was never asked of the provider: paid by a person from the beginning (A30).
    private static Optional<OurPayout> payout(ResultSet row) throws SQLException {
        Refund refund = KeptDocuments.REFUND.read(row.getString(1));
        String tenderId = row.getString(2);
        Standing standing = standing(row.getString(3), row.getBoolean(7));
        int failures = row.getInt(6);
        @Nullable String providerReference = row.getString(4);
        var amount = new Money(row.getLong(5), refund.total().currency());
        return refund.payouts().stream()
                .filter(each -> !each.isByHand() && each.tenderId().value().equals(tenderId))
                .findFirst()
                .map(each -> Order.of(new PayoutId(refund.id(), each.tenderId()), each, failures))
                .map(order -> new Order(order.paymentReference(), amount, order.key(), order.reference()))
                .map(order -> new OurPayout(refund.id(), refund.orderNumber(), order, standing, providerReference));
    }

    private static Standing standing(String state, boolean byHand) {
        if (!state.equals("ISSUED")) {
            return Standing.OPEN;
        }
        return byHand ? Standing.SETTLED_BY_HAND : Standing.ISSUED;
    }
}
