package com.kwoking.aftersales.refunds.payment;

import com.kwoking.aftersales.refunds.domain.PaymentProvider;
import io.quarkus.logging.Log;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/// A client library that breaks leaves the outcome as unknown as a broken connection does: stripe-java throws a
/// NullPointerException on a 5xx without a body.
record FaultTolerantPayments(PaymentProvider provider) implements PaymentProvider {

    private static final String CLIENT_FAULT = "CLIENT_FAULT";

    @Override
    public Answer pay(Order order) {
        return answer(() -> provider.pay(order), Answer.Unknown::because);
    }

    @Override
    public Answer find(Order order) {
        return answer(() -> provider.find(order), Answer.Unknown::because);
    }

    @Override
    public Listing list(Instant from, Instant to) {
        return answer(() -> provider.list(from, to), Listing.Unavailable::new);
    }

    private static <T> T answer(Supplier<T> call, Function<String, T> unknown) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            Log.warnf(e, "The provider's answer could not be read");
            return unknown.apply(CLIENT_FAULT);
        }
    }
}
