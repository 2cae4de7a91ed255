package com.kwoking.aftersales.refunds.payment;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.refunds.domain.PaymentProvider;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// Stripe's refunds. What Stripe says about a request that it understood is final; anything else is
/// unknown, because its own 500 may hide a refund that went through.
final class StripePayments implements PaymentProvider {

    static final String REFERENCE = "reference";
    static final String KEY = "key";

    private final StripeClient stripe;

    StripePayments(String apiKey, Optional<String> url, Duration timeout) {
        var builder = StripeClient.builder()
                .setApiKey(apiKey)
                .setConnectTimeout((int) timeout.toMillis())
                .setReadTimeout((int) timeout.toMillis())
                // Trying again is ours: with pauses, with a record of it, and across restarts.
                .setMaxNetworkRetries(0);
        url.ifPresent(builder::setApiBase);
        this.stripe = builder.build();
    }

    @Override
    public Answer pay(Order order) {
        var refund = RefundCreateParams.builder()
                .setPaymentIntent(order.paymentReference())
                .setAmount(order.amount().minorUnits())
                .putMetadata(REFERENCE, order.reference())
                .putMetadata(KEY, order.key())
                .build();
        var options = RequestOptions.builder().setIdempotencyKey(order.key()).build();
        try {
            return read(stripe.refunds().create(refund, options), order);
        } catch (StripeException e) {
            return read(e);
        }
    }

    @Override
    public Answer find(Order order) {
        var ofPayment = RefundListParams.builder()
                .setPaymentIntent(order.paymentReference())
                .setLimit(100L)
                .build();
        try {
            return stripe.refunds().list(ofPayment).getData().stream()
                    .filter(refund -> refund.getMetadata() != null
                            && order.reference().equals(refund.getMetadata().get(REFERENCE)))
                    .filter(refund -> !StripeReasons.isOver(refund.getStatus())
                            || order.key().equals(refund.getMetadata().get(KEY)))
                    .min(Comparator.comparing(refund -> StripeReasons.isOver(refund.getStatus())))
                    .map(refund -> read(refund, order))
                    .orElseGet(Answer.NotFound::new);
        } catch (StripeException e) {
            return read(e);
        }
    }

    private static Answer read(Refund refund, Order order) {
        if (StripeReasons.isOver(refund.getStatus())) {
            return StripeReasons.failure(refund.getId(), refund.getFailureReason());
        }
        if (!Objects.equals(refund.getAmount(), order.amount().minorUnits())) {
            return new Answer.OtherAmount(
                    refund.getId(), new Money(refund.getAmount(), order.amount().currency()));
        }
        return "succeeded".equals(refund.getStatus())
                ? new Answer.Paid(refund.getId(), Instant.ofEpochSecond(refund.getCreated()))
                : new Answer.Pending(refund.getId());
    }

    private static Answer read(StripeException e) {
        int status = e.getStatusCode() == null ? 0 : e.getStatusCode();
        // 409: the first request with this key is still under way.
        boolean final_ = status >= 400 && status < 500 && status != 409 && status != 401 && status != 403;
        if (e instanceof ApiConnectionException || e instanceof RateLimitException || !final_) {
            return Answer.Unknown.because("HTTP_" + status);
        }
        return StripeReasons.refusal(Objects.requireNonNullElse(e.getCode(), "HTTP_" + status));
    }
}
