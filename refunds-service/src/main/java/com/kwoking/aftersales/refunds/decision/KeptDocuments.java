package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.refunds.decision.domain.Refund;

/// What is decided and what it was decided on, as documents: every room reads the rows that hold them.
public final class KeptDocuments {

    public static final StoredDocument<Refund> REFUND =
            StoredDocument.inShape(RefundDocument.class, RefundDocument::of, RefundDocument::refund);
    public static final StoredDocument<OrderPaid> PAYMENT = StoredDocument.of(OrderPaid.class);

    private KeptDocuments() {}
}
