package com.kwoking.aftersales.stack.sandbox;

import static java.util.stream.Collectors.partitioningBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.stack.http.Answer;
import com.kwoking.aftersales.stack.http.Question;
import com.kwoking.aftersales.stack.sandbox.Behaviour.Webhook;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Status;
import com.kwoking.aftersales.stack.sandbox.PaymentProvider.Manner;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The merchant's side of the payment provider.
final class RefundsApi {

    private static final int LONGEST_KEY = 255;

    private final PaymentProvider provider;
    private final RefundNews news;
    private final String apiKey;
    private Behaviour behaviour = Behaviour.NORMAL;

    RefundsApi(PaymentProvider provider, RefundNews news, String apiKey) {
        this.provider = provider;
        this.news = news;
        this.apiKey = apiKey;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refund(
            String id,
            String status,
            String paymentReference,
            Money amount,
            String reference,
            String idempotencyKey,
            Instant createdAt,
            @Nullable Money fee,
            @Nullable String failureReason) {

        static Refund of(Payout payout) {
            return new Refund(
                    payout.refundId(),
                    payout.now().word(),
                    payout.paymentReference(),
                    payout.amount(),
                    payout.reference(),
                    payout.idempotencyKey(),
                    payout.at(),
                    payout.fee(),
                    payout.failureReason());
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

    /// Money that is really gone, and apart from it payouts that are not: pending or failed.
    Answer ledger() {
        Map<Boolean, List<Payout>> payouts =
                provider.payouts().stream().collect(partitioningBy(each -> each.now() == Status.SUCCEEDED));
        return Answer.of(
                200,
                Map.of(
                        "payouts", payouts.get(true),
                        "unsettled", payouts.get(false),
                        "captures", provider.captures()));
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
        var normally = new Manner(0, false, now.fee());
        return switch (now.mode()) {
            case NORMAL -> pay(key, request, normally, now);
            case SLOW -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(now.delayMillis()));
                yield pay(key, request, normally, now);
            }
            case ERROR_500 -> error(500, "internal");
            case PAY_THEN_DROP -> {
                pay(key, request, normally, now);
                yield Answer.dropped();
            }
            case CONFLICT_409 -> error(409, "idempotency_key_in_use");
            case RATE_LIMIT_429 -> error(429, "rate_limited").with("Retry-After", "1");
            case DECLINE -> answer(provider.decline(key, request, PaymentProvider.CLOSED));
            case INSUFFICIENT_BALANCE -> answer(provider.decline(key, request, "insufficient_balance"));
            case WRONG_AMOUNT -> pay(key, request, new Manner(-1, false, now.fee()), now);
            case PENDING_THEN_SUCCEEDED ->
                payThenTurn(key, request, new Manner(0, true, now.fee()), now, Status.SUCCEEDED, null);
            case PENDING_THEN_FAILED ->
                payThenTurn(key, request, new Manner(0, true, now.fee()), now, Status.FAILED, "bank_refused");
            case SUCCEEDED_THEN_FAILED -> payThenTurn(key, request, normally, now, Status.FAILED, "returned_by_bank");
        };
    }

    private Answer pay(String key, RefundRequest request, Manner manner, Behaviour behaviour) {
        RefundResult result = provider.refund(key, request, manner);
        if (result instanceof RefundResult.Paid(Payout payout, boolean first) && first) {
            tell(payout, behaviour.told());
        }
        return answer(result);
    }

    private Answer payThenTurn(
            String key,
            RefundRequest request,
            Manner manner,
            Behaviour behaviour,
            Status status,
            @Nullable String reason) {
        RefundResult result = provider.refund(key, request, manner);
        if (result instanceof RefundResult.Paid(Payout payout, boolean first) && first) {
            Runnable turn = () -> tell(provider.turn(payout.refundId(), status, reason), behaviour.told());
            if (behaviour.told() == Webhook.BEFORE_THE_ANSWER) {
                turn.run();
            } else {
                news.after(behaviour.delayMillis(), turn);
            }
        }
        return answer(result);
    }

    private void tell(Payout payout, Webhook how) {
        switch (how) {
            case NONE -> {}
            case BEFORE_THE_ANSWER -> news.tell(payout);
            case AFTER_THE_ANSWER -> news.tellSoon(payout);
            case TWICE -> {
                news.tellSoon(payout);
                news.tellSoon(payout);
            }
        }
    }

    private static Answer answer(RefundResult result) {
        return switch (result) {
            case RefundResult.Paid(Payout payout, boolean _) -> Answer.of(200, Refund.of(payout));
            case RefundResult.Declined(String code) -> Answer.of(402, Map.of("error", "declined", "code", code));
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
