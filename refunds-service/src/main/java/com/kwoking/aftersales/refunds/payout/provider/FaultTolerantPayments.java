package com.kwoking.aftersales.refunds.payout.provider;

import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import io.quarkus.logging.Log;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Whatever the provider or its client library does, there is an answer, and in time.
///
/// A client library that breaks leaves the outcome as unknown as a broken connection does: stripe-java throws a
/// NullPointerException on a 5xx without a body. And the clients' own time-outs end no call whose body comes drop by
/// drop: one counts until the headers are there, the other each read by itself. So each call has one deadline for
/// everything, and the thread of one that is late is interrupted, which closes its connection.
///
/// @param longestCall for one payout
/// @param longestList for everything that was paid in a period, page by page
record FaultTolerantPayments(PaymentProvider provider, Duration longestCall, Duration longestList)
        implements PaymentProvider {

    private static final String CLIENT_FAULT = "CLIENT_FAULT";

    @Override
    public Answer pay(Order order) {
        return within(longestCall, () -> provider.pay(order), Answer.Unknown::because);
    }

    @Override
    public Answer find(Order order) {
        return within(longestCall, () -> provider.find(order), Answer.Unknown::because);
    }

    @Override
    public Listing list(Instant from, Instant to) {
        return within(longestList, () -> provider.list(from, to), Listing.Unavailable::new);
    }

    private static <T> T within(Duration deadline, Callable<T> call, Function<String, T> unknown) {
        var task = new FutureTask<>(call);
        Thread.ofVirtual().name("payment-provider").start(task);
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return unknown.apply("NO_ANSWER");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return unknown.apply("INTERRUPTED");
        } catch (ExecutionException e) {
            Log.warnf(e.getCause(), "The provider's answer could not be read");
            return unknown.apply(CLIENT_FAULT);
        }
    }
}
