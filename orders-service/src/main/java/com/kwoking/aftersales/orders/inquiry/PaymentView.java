package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.order.domain.Payment;
import com.kwoking.aftersales.orders.order.domain.Tender;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the payment of an order has come.
///
/// @param reason the provider's code, or what did not match (R64)
record PaymentView(State status, @Nullable String reason, List<TenderView> tenders) {

    enum State {
        PENDING,
        PENDING_VERIFICATION,
        REFUSED,
        NOT_AS_EXPECTED,
        CAPTURED
    }

    record TenderView(
            String tenderId,
            TenderKind kind,
            Amount amount,
            @Nullable Instant capturedAt) {

        static TenderView of(Tender tender) {
            return new TenderView(
                    tender.tenderId().value(), tender.kind(), Amount.of(tender.amount()), tender.capturedAt());
        }
    }

    static PaymentView of(Payment payment) {
        return new PaymentView(
                state(payment),
                payment.trouble() == null ? null : payment.trouble().reason(),
                payment.tenders().stream().map(TenderView::of).toList());
    }

    private static State state(Payment payment) {
        if (payment.isComplete()) {
            return State.CAPTURED;
        }
        return payment.trouble() == null
                ? State.PENDING
                : switch (payment.trouble().kind()) {
                    case UNDER_VERIFICATION -> State.PENDING_VERIFICATION;
                    case REFUSED -> State.REFUSED;
                    case NOT_AS_EXPECTED -> State.NOT_AS_EXPECTED;
                };
    }
}
