package com.kwoking.aftersales.stack.sandbox;

import static java.util.stream.Collectors.partitioningBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.stack.http.Answers;
import com.kwoking.aftersales.stack.http.Requests;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Status;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The merchant's side of the payment provider.
record RefundsApi(PaymentProvider provider, RefundDesk desk, String apiKey) {

    private static final int LONGEST_KEY = 255;

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

    void addTo(Router router) {
        router.post("/refunds").blockingHandler(this::refund, false);
        router.get("/refunds").blockingHandler(this::list, false);
        router.get("/ledger").blockingHandler(this::ledger, false);
        router.put("/behaviour").handler(this::behave);
        router.get("/behaviour").handler(asked -> Answers.json(asked, 200, desk.behaviour()));
    }

    private void refund(RoutingContext asked) {
        Optional<String> key = Requests.header(asked, "Idempotency-Key")
                .filter(each -> !each.isBlank() && each.length() <= LONGEST_KEY);
        if (!isAuthorised(asked)) {
            error(asked, 401, "unauthorised");
        } else if (key.isEmpty()) {
            error(asked, 400, "idempotency_key_missing");
        } else {
            Requests.body(asked, RefundRequest.class)
                    .ifPresentOrElse(
                            request -> answer(asked, desk.treat(key.get(), request)),
                            () -> error(asked, 400, "unreadable"));
        }
    }

    /// Oldest first; by reference, or by when they were made: from (inclusive) to (exclusive).
    private void list(RoutingContext asked) {
        Optional<String> reference = Requests.parameter(asked, "reference");
        Optional<Instant> from = Requests.parameter(asked, "from").map(Instant::parse);
        Optional<Instant> to = Requests.parameter(asked, "to").map(Instant::parse);
        List<Refund> refunds = provider.payouts().stream()
                .filter(payout -> reference.map(payout.reference()::equals).orElse(true))
                .filter(payout ->
                        from.map(start -> !payout.at().isBefore(start)).orElse(true))
                .filter(payout -> to.map(payout.at()::isBefore).orElse(true))
                .sorted(Comparator.comparing(Payout::at))
                .map(Refund::of)
                .toList();
        Answers.json(asked, 200, refunds);
    }

    /// Money that is really gone, and apart from it payouts that are not: pending or failed.
    private void ledger(RoutingContext asked) {
        Map<Boolean, List<Payout>> payouts =
                provider.payouts().stream().collect(partitioningBy(each -> each.now() == Status.SUCCEEDED));
        Answers.json(
                asked,
                200,
                Map.of(
                        "payouts", payouts.get(true),
                        "unsettled", payouts.get(false),
                        "captures", provider.captures()));
    }

    private void behave(RoutingContext asked) {
        Optional<Behaviour> wanted = Requests.body(asked, Behaviour.class);
        wanted.ifPresent(desk::behave);
        wanted.ifPresentOrElse(each -> Answers.json(asked, 200, each), () -> error(asked, 400, "unreadable"));
    }

    private static void answer(RoutingContext asked, RefundReply reply) {
        switch (reply) {
            case RefundReply.Told(RefundResult result) -> answer(asked, result);
            case RefundReply.Failed(int status, String error) -> error(asked, status, error);
            case RefundReply.Busy _ -> {
                asked.response().putHeader("Retry-After", "1");
                error(asked, 429, "rate_limited");
            }
            case RefundReply.Silence _ -> Answers.drop(asked);
        }
    }

    private static void answer(RoutingContext asked, RefundResult result) {
        switch (result) {
            case RefundResult.Paid(Payout payout, boolean _) -> Answers.json(asked, 200, Refund.of(payout));
            case RefundResult.Declined(String code) ->
                Answers.json(asked, 402, Map.of("error", "declined", "code", code));
            case RefundResult.KeyOfAnotherRefund _ -> error(asked, 422, "idempotency_mismatch");
            case RefundResult.TooLarge _ -> error(asked, 402, "amount_too_large");
            case RefundResult.UnknownPayment _ -> error(asked, 404, "unknown_payment");
            case RefundResult.OtherCurrency _ -> error(asked, 400, "currency_mismatch");
        }
    }

    private boolean isAuthorised(RoutingContext asked) {
        byte[] expected = ("Bearer " + apiKey).getBytes(StandardCharsets.UTF_8);
        byte[] given = Requests.header(asked, "Authorization").orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given);
    }

    private static void error(RoutingContext asked, int status, String error) {
        Answers.json(asked, status, Map.of("error", error));
    }
}
