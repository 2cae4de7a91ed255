package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.refunds.decision.domain.Refund;

/// What is decided and what it was decided on, as documents: every room reads the rows that hold them.
public final class KeptDocuments {

    public static final Refunds REFUND = new Refunds();
    public static final StoredDocument<OrderPaid> PAYMENT = StoredDocument.of(OrderPaid.class);

    private KeptDocuments() {}

    /// A refund has one shape for whoever decides and another one in its row, so that the first may change and the
    /// documents stay.
    public static final class Refunds {

        private final StoredDocument<RefundDocument> documents = StoredDocument.of(RefundDocument.class);

        private Refunds() {}

        public int version() {
            return documents.version();
        }

        public String write(Refund refund) {
            return documents.write(RefundDocument.of(refund));
        }

        public Refund read(String document) {
            return documents.read(document).refund();
        }
    }
}
