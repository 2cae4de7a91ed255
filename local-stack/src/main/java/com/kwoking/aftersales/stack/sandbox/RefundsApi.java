package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.http.Answer;
import com.kwoking.aftersales.stack.http.Question;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The merchant's side of the payment provider.
final class RefundsApi {

    private static final int LONGEST_KEY = 255;

    private final PaymentProvider provider;
    private final String apiKey;
    private Behaviour behaviour = Behaviour.NORMAL;

    RefundsApi(PaymentProvider provider, String apiKey) {
        this.provider = provider;
        this.apiKey = apiKey;
    }

    record Refund(
            String id, String status, String paymentReference, Money amount, String reference, Instant createdAt) {

        static Refund of(Payout payout) {
            return new Refund(
                    payout.refundId(),
                    "succeeded",
                    payout.paymentReference(),
                    payout.amount(),
                    payout.reference(),
                    payout.at());
        }
    }

    Answer refund(Question question) {
        if (!isAuthorised(question)) {
            return error(401, "unauthorised");
        }
        Optional<String> key =
                question.header("Idempotency-Key").filter(each -> !each.isBlank() && each.length() <= LONGEST_KEY);
        if (key.isEmpty()) {
            return error(400, "idempotency_key_missing");
        }
        return question.body(RefundRequest.class)
                .map(request -> treat(key.get(), request))
                .orElseGet(() -> error(400, "unreadable"));
    }

    /// Oldest first; by reference, or by when they were made: from (inclusive) to (exclusive).
    Answer list(Question question) {
        Optional<Instant> from = question.parameter("from").map(Instant::parse);
        Optional<Instant> to = question.parameter("to").map(Instant::parse);
        List<Refund> refunds = provider.payouts().stream()
                .filter(payout -> question.parameter("reference")
                        .map(payout.reference()::equals)
                        .orElse(true))
                .filter(payout ->
                        from.map(start -> !payout.at().isBefore(start)).orElse(true))
                .filter(payout -> to.map(payout.at()::isBefore).orElse(true))
                .sorted(Comparator.comparing(Payout::at))
                .map(Refund::of)
                .toList();
        return Answer.of(200, refunds);
    }

    synchronized Answer behave(Question question) {
        Optional<Behaviour> wanted = question.body(Behaviour.class);
        wanted.ifPresent(each -> behaviour = each);
        return wanted.map(each -> Answer.of(200, each)).orElseGet(() -> error(400, "unreadable"));
    }

    synchronized Answer behaviour() {
        return Answer.of(200, behaviour);
    }

    private synchronized Behaviour nextBehaviour() {
        Behaviour now = behaviour;
        behaviour = now.afterOneCall();
        return now;
    }

    private Answer treat(String key, RefundRequest request) {
        Behaviour now = nextBehaviour();
        return switch (now.mode()) {
            case NORMAL -> pay(key, request);
            case SLOW -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(now.delayMillis()));
                yield pay(key, request);
            }
            case ERROR_500 -> error(500, "internal");
            case PAY_THEN_DROP -> {
                provider.refund(key, request);
                yield Answer.dropped();
            }
            case CONFLICT_409 -> error(409, "idempotency_key_in_use");
            case RATE_LIMIT_429 -> error(429, "rate_limited").with("Retry-After", "1");
            case DECLINE -> answer(provider.decline(key, request));
        };
    }

    private Answer pay(String key, RefundRequest request) {
        return answer(provider.refund(key, request));
    }

    private static Answer answer(RefundResult result) {
        return switch (result) {
            case RefundResult.Paid(Payout payout) -> Answer.of(200, Refund.of(payout));
            case RefundResult.Declined _ -> Answer.of(402, Map.of("error", "declined", "code", "method_closed"));
            case RefundResult.KeyOfAnotherRefund _ -> error(422, "idempotency_mismatch");
            case RefundResult.TooLarge _ -> error(402, "amount_too_large");
            case RefundResult.UnknownPayment _ -> error(404, "unknown_payment");
            case RefundResult.OtherCurrency _ -> error(400, "currency_mismatch");
        };
    }

    private boolean isAuthorised(Question question) {
        byte[] expected = ("Bearer " + apiKey).getBytes(StandardCharsets.UTF_8);
        byte[] given = question.header("Authorization").orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given);
    }

    private static Answer error(int status, String error) {
        return Answer.of(status, Map.of("error", error));
    }
}
