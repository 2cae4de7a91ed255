package com.kwoking.aftersales.orders.payment.provider;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import jakarta.ws.rs.core.HttpHeaders;

/// How one payment provider signs and words what it has to say.
interface PaymentSignals {

    Reading read(HttpHeaders headers, byte[] body);

    sealed interface Reading {

        /// @param eventId the provider's, the same when it says it again
        record Heard(String eventId, OrderId orderId, PaymentSignal signal) implements Reading {}

        /// Genuine, and about something that is nothing to us.
        record OfNoInterest() implements Reading {}

        /// Genuine, and not what was agreed.
        record Unreadable(String why) implements Reading {}

        /// Not signed, signed by somebody else, or signed too long ago.
        record NotGenuine() implements Reading {}
    }
}
