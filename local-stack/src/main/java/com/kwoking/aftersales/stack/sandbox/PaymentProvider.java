package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Capture;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Decline;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Status;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Turn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A payment provider as ours behaves: one refund per idempotency key, never more back than was captured.
final class PaymentProvider implements AutoCloseable {

    /// What a refusal says when the means of payment exists no more.
    static final String CLOSED = "method_closed";

    private final Ledger ledger;
    private final Duration keyLifetime;
    private final Clock clock;

    PaymentProvider(Ledger ledger, Duration keyLifetime, Clock clock) {
        this.ledger = ledger;
        this.keyLifetime = keyLifetime;
        this.clock = clock;
    }

    /// In which way a payout is made.
    ///
    /// @param tooMuch by how much it is not what was asked for
    record Manner(long tooMuch, boolean pending, @Nullable Money fee) {}

    /// The first capture of a payment is the capture; a webhook may be sent again for it.
    synchronized void capture(String paymentReference, String orderId, Money amount) {
        if (ledger.capture(paymentReference).isEmpty()) {
            ledger.add(new Capture(paymentReference, orderId, amount, clock.instant()));
        }
    }

    synchronized RefundResult refund(String key, RefundRequest request, Manner manner) {
        return answered(key, request).orElseGet(() -> pay(key, request, manner));
    }

    /// A refusal is final under its key, as a payment is.
    synchronized RefundResult decline(String key, RefundRequest request, String code) {
        return answered(key, request).orElseGet(() -> {
            ledger.add(new Decline(
                    request.paymentReference(), request.amount(), request.reference(), key, clock.instant(), code));
            return new RefundResult.Declined(code);
        });
    }

    synchronized Payout turn(String refundId, Status status, @Nullable String reason) {
        ledger.add(new Turn(refundId, status, reason, clock.instant()));
        return ledger.payout(refundId).orElseThrow();
    }

    synchronized List<Payout> payouts() {
        return ledger.payouts();
    }

    synchronized List<Capture> captures() {
        return ledger.captures();
    }

    @Override
    public synchronized void close() {
        ledger.close();
    }

    private Optional<RefundResult> answered(String key, RefundRequest request) {
        return ledger.underKey(key)
                .filter(earlier -> earlier.at().plus(keyLifetime).isAfter(clock.instant()))
                .map(earlier -> request.isThatOf(earlier) ? resultOf(earlier) : new RefundResult.KeyOfAnotherRefund());
    }

    private static RefundResult resultOf(LedgerEntry earlier) {
        return switch (earlier) {
            case Payout payout -> new RefundResult.Paid(payout, false);
            case Decline decline -> new RefundResult.Declined(Objects.requireNonNullElse(decline.code(), CLOSED));
            case Capture _, Turn _ -> throw new IllegalStateException("no refund has this key");
        };
    }

    private RefundResult pay(String key, RefundRequest request, Manner manner) {
        Optional<Capture> capture = ledger.capture(request.paymentReference());
        if (capture.isEmpty()) {
            return new RefundResult.UnknownPayment();
        }
        Money captured = capture.get().amount();
        if (!captured.currency().equals(request.amount().currency())) {
            return new RefundResult.OtherCurrency();
        }
        long left = captured.minorUnits() - ledger.paidOut(request.paymentReference());
        if (request.amount().minorUnits() > left) {
            return new RefundResult.TooLarge();
        }
        Payout payout = new Payout(
                "re_" + UUID.randomUUID().toString().replace("-", ""),
                request.paymentReference(),
                request.amount().plus(manner.tooMuch()),
                request.reference(),
                key,
                clock.instant(),
                manner.tooMuch() == 0 ? null : request.amount(),
                manner.fee(),
                manner.pending() ? Status.PENDING : null,
                null);
        ledger.add(payout);
        return new RefundResult.Paid(payout, true);
    }
}
