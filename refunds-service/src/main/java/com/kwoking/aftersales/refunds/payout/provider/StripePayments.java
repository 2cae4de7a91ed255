package com.kwoking.aftersales.refunds.payout.provider;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.StripeCollection;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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

    /// Page by page until there is no more; a page that fails fails the list.
    @Override
    public Listing list(Instant from, Instant to) {
        var payouts = new ArrayList<Listed>();
        try {
            StripeCollection<Refund> page = stripe.refunds().list(created(from, to, Optional.empty()));
            payouts.addAll(within(page, from, to));
            while (page.getHasMore()) {
                String last = page.getData().getLast().getId();
                page = stripe.refunds().list(created(from, to, Optional.of(last)));
                payouts.addAll(within(page, from, to));
            }
            return new Listing.Complete(payouts);
        } catch (StripeException e) {
            return new Listing.Unavailable("HTTP_" + (e.getStatusCode() == null ? 0 : e.getStatusCode()));
        }
    }

    /// Stripe knows whole seconds only, so it is asked for a little more than is wanted.
    private static RefundListParams created(Instant from, Instant to, Optional<String> after) {
        var created = RefundListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .setLte(to.getEpochSecond())
                .build();
        var wanted = RefundListParams.builder().setCreated(created).setLimit(100L);
        after.ifPresent(wanted::setStartingAfter);
        return wanted.build();
    }

    private static List<Listed> within(StripeCollection<Refund> page, Instant from, Instant to) {
        return page.getData().stream()
                .map(StripePayments::listed)
                .filter(each -> !each.createdAt().isBefore(from.truncatedTo(ChronoUnit.SECONDS))
                        && each.createdAt().isBefore(to))
                .toList();
    }

    private static Listed listed(Refund refund) {
        return new Listed(
                refund.getId(),
                refund.getMetadata() == null ? null : refund.getMetadata().get(REFERENCE),
                amount(refund),
                switch (String.valueOf(refund.getStatus())) {
                    case "succeeded" -> Listed.Status.PAID;
                    case "failed", "canceled" -> Listed.Status.FAILED;
                    default -> Listed.Status.PENDING;
                },
                Instant.ofEpochSecond(refund.getCreated()));
    }

    private static Money amount(Refund refund) {
        return new Money(
                refund.getAmount(), Currency.getInstance(refund.getCurrency().toUpperCase(Locale.ROOT)));
    }

    private static Answer read(Refund refund, Order order) {
        if (StripeReasons.isOver(refund.getStatus())) {
            return StripeReasons.failure(refund.getId(), refund.getFailureReason());
        }
        if (!amount(refund).equals(order.amount())) {
            return new Answer.OtherAmount(refund.getId(), amount(refund));
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
