package com.kwoking.aftersales.refunds.inquiry.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.decision.KeptDocuments;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Refund.State;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PostgresRefundRecords implements RefundRecords, PanacheRepositoryBase<RefundRow, UUID> {

    private static final String PAYOUTS = """
            select tender_id, amount, state, provider_reference, fee, fee_borne_by, due_at from payout
             where refund_id = ? order by tender_id
            """;

    private final OrderPaymentRows payments;
    private final Sql sql;

    PostgresRefundRecords(OrderPaymentRows payments, Sql sql) {
        this.payments = payments;
        this.sql = sql;
    }

    @Override
    public Optional<OrderRecord> ofOrder(OrderId orderId) {
        return payments.findByIdOptional(orderId.value()).map(paid -> {
            List<RefundRecord> refunds = list("orderId = ?1 order by place", orderId.value()).stream()
                    .map(this::toRecord)
                    .toList();
            var payment = KeptDocuments.PAYMENT.read(paid.payment);
            return new OrderRecord(
                    new OrderAccount.Paid(
                            payment,
                            refunds.stream().map(RefundRecord::standing).toList()),
                    refunds);
        });
    }

    @Override
    public Optional<RefundRecord> of(RefundId refundId) {
        return findByIdOptional(refundId.value()).map(this::toRecord);
    }

    private RefundRecord toRecord(RefundRow row) {
        Refund refund = KeptDocuments.REFUND.read(row.document);
        List<PayoutRecord> payouts = sql.query(
                PAYOUTS,
                payout -> new PayoutRecord(
                        new TenderId(payout.getString(1)),
                        new Money(payout.getLong(2), refund.total().currency()),
                        payout.getString(3),
                        payout.getString(4),
                        Fee.kept(
                                payout.getLong(5),
                                payout.getString(6),
                                refund.total().currency()),
                        payout.getString(3).equals("FAILED") ? Sql.instant(payout, 7) : null),
                row.refundId);
        return new RefundRecord(refund, State.valueOf(row.state), payouts, row.issuedAt);
    }
}
