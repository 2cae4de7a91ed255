package com.kwoking.aftersales.refunds.payout.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listed;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listing;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Stripe's side is a recorded one; what goes over the wire is real.
class StripePaymentsTest {

    @RegisterExtension
    static final WireMockExtension STRIPE = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private static final Order ORDER = new Order("pi_123", eur("14.25"), "refund-1/card-1", "refund-1/card-1");

    private StripePayments stripe;

    @BeforeEach
    void connect() {
        stripe = new StripePayments("sk_test", Optional.of(STRIPE.baseUrl()), Duration.ofSeconds(3));
    }

    @Test
    void asksForTheAmountWithTheKeyThatGuardsAgainstPayingTwice() {
        answers(okJson(refund("succeeded", 1425)));

        assertThat(stripe.pay(ORDER)).isEqualTo(new Answer.Paid("re_1", Instant.ofEpochSecond(1_774_000_000)));
        STRIPE.verify(postRequestedFor(urlEqualTo("/v1/refunds"))
                .withHeader("Idempotency-Key", equalTo("refund-1/card-1"))
                .withRequestBody(containing("payment_intent=pi_123"))
                .withRequestBody(containing("amount=1425"))
                .withRequestBody(containing("metadata[reference]=refund-1%2Fcard-1"))
                .withRequestBody(containing("metadata[key]=refund-1%2Fcard-1")));
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 429, 500, 502, 401})
    void anAnswerThatSettlesNothingIsUnknown(int status) {
        answers(aResponse().withStatus(status).withBody(error("api_error", "busy")));

        assertThat(stripe.pay(ORDER)).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void anErrorThatSaysNothingAtAllIsUnknown() {
        STRIPE.stubFor(any(urlPathEqualTo("/v1/refunds")).willReturn(aResponse().withStatus(502)));
        var payments = new FaultTolerantPayments(stripe, Duration.ofSeconds(3), Duration.ofSeconds(3));

        assertThat(payments.pay(ORDER)).isInstanceOf(Answer.Unknown.class);
        assertThat(payments.find(ORDER)).isInstanceOf(Answer.Unknown.class);
        assertThat(payments.list(Instant.EPOCH, Instant.ofEpochSecond(1_774_086_400)))
                .isInstanceOf(Listing.Unavailable.class);
    }

    @Test
    void aBrokenConnectionIsUnknown() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(stripe.pay(ORDER)).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void aTimeOutIsUnknown() {
        answers(okJson(refund("succeeded", 1425)).withFixedDelay(6_000));

        assertThat(stripe.pay(ORDER)).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void aRefusalIsFinalAndKeepsStripesCode() {
        answers(aResponse().withStatus(400).withBody(error("invalid_request_error", "charge_already_refunded")));

        assertThat(stripe.pay(ORDER)).isEqualTo(new Answer.Refused("charge_already_refunded"));
    }

    @Test
    void anotherAmountThanWasAskedForIsForAPerson() {
        answers(okJson(refund("succeeded", 1424)));

        assertThat(stripe.pay(ORDER)).isEqualTo(new Answer.OtherAmount("re_1", eur("14.24")));
    }

    @Test
    void asMuchInAnotherCurrencyIsAnotherAmount() {
        answers(okJson(refund("succeeded", 1425).replace("eur", "usd")));

        assertThat(stripe.pay(ORDER))
                .isEqualTo(new Answer.OtherAmount("re_1", new Money(1425, Currency.getInstance("USD"))));
    }

    @Test
    void aPendingRefundIsNotAPaidOne() {
        answers(okJson(refund("pending", 1425)));

        assertThat(stripe.pay(ORDER)).isEqualTo(new Answer.Pending("re_1"));
    }

    @Test
    void anEmptyAccountIsANoForNow() {
        answers(aResponse().withStatus(400).withBody(error("invalid_request_error", "balance_insufficient")));

        assertThat(stripe.pay(ORDER)).isEqualTo(new Answer.Failed(null, "balance_insufficient"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "declined", "insufficient_funds"})
    void aRefundThatFailedMayBeTriedAgain(String reason) {
        answers(okJson(failed(reason)));

        assertThat(stripe.pay(ORDER)).isEqualTo(new Answer.Failed("re_1", reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost_or_stolen_card", "expired_or_canceled_card"})
    void aCardThatIsGoneStaysGone(String reason) {
        answers(okJson(failed(reason)));

        assertThat(stripe.pay(ORDER)).isEqualTo(new Answer.Refused("re_1", reason));
    }

    @Test
    void anEarlierTryThatFailedIsNotWhatIsLookedFor() {
        STRIPE.stubFor(get(urlPathEqualTo("/v1/refunds"))
                .willReturn(okJson(
                        "{\"object\": \"list\", \"has_more\": false, \"data\": [%s]}".formatted(failed("unknown")))));

        var second = new Order("pi_123", ORDER.amount(), ORDER.reference() + "/1", ORDER.reference());
        assertThat(stripe.find(second)).isEqualTo(new Answer.NotFound());
        assertThat(stripe.find(ORDER)).isEqualTo(new Answer.Failed("re_1", "unknown"));
    }

    @Test
    void findsWhatItPaidByOurReference() {
        STRIPE.stubFor(get(urlPathEqualTo("/v1/refunds"))
                .willReturn(okJson("{\"object\": \"list\", \"has_more\": false, \"data\": [%s]}"
                        .formatted(refund("succeeded", 1425)))));

        assertThat(stripe.find(ORDER)).isInstanceOf(Answer.Paid.class);
        assertThat(stripe.find(new Order("pi_123", ORDER.amount(), "other", "other")))
                .isEqualTo(new Answer.NotFound());
    }

    @Test
    void listsEverythingPageByPage() {
        STRIPE.stubFor(get(urlPathEqualTo("/v1/refunds"))
                .withQueryParam("created[gte]", equalTo("1774000000"))
                .withQueryParam("created[lte]", equalTo("1774086400"))
                .withQueryParam("starting_after", absent())
                .willReturn(okJson(page(true, listed("re_1", "succeeded", 1_774_000_000)))));
        STRIPE.stubFor(get(urlPathEqualTo("/v1/refunds"))
                .withQueryParam("starting_after", equalTo("re_1"))
                .willReturn(okJson(page(
                        false,
                        listed("re_2", "canceled", 1_774_000_001),
                        listed("re_3", "pending", 1_774_000_002),
                        listed("re_4", "succeeded", 1_774_086_400)))));

        var listing = stripe.list(Instant.ofEpochSecond(1_774_000_000), Instant.ofEpochSecond(1_774_086_400));

        assertThat(listing)
                .isEqualTo(new Listing.Complete(List.of(
                        new Listed(
                                "re_1",
                                "refund-1/card-1",
                                eur("14.25"),
                                Listed.Status.PAID,
                                Instant.ofEpochSecond(1_774_000_000)),
                        new Listed(
                                "re_2",
                                "refund-1/card-1",
                                eur("14.25"),
                                Listed.Status.FAILED,
                                Instant.ofEpochSecond(1_774_000_001)),
                        new Listed(
                                "re_3",
                                "refund-1/card-1",
                                eur("14.25"),
                                Listed.Status.PENDING,
                                Instant.ofEpochSecond(1_774_000_002)))));
    }

    @Test
    void halfAListIsNone() {
        STRIPE.stubFor(get(urlPathEqualTo("/v1/refunds"))
                .withQueryParam("starting_after", absent())
                .willReturn(okJson(page(true, listed("re_1", "succeeded", 1_774_000_000)))));
        STRIPE.stubFor(get(urlPathEqualTo("/v1/refunds"))
                .withQueryParam("starting_after", equalTo("re_1"))
                .willReturn(okJson("{\"error\": {\"type\": \"api_error\"}}").withStatus(500)));

        assertThat(stripe.list(Instant.ofEpochSecond(1_774_000_000), Instant.ofEpochSecond(1_774_086_400)))
                .isEqualTo(new Listing.Unavailable("HTTP_500"));
    }

    private static String page(boolean hasMore, String... refunds) {
        return """
                {"object": "list", "url": "/v1/refunds", "has_more": %s, "data": [%s]}
                """.formatted(hasMore, String.join(",", refunds));
    }

    private static String listed(String id, String status, long created) {
        return """
                {"id": "%s", "object": "refund", "amount": 1425, "currency": "eur", "status": "%s", "created": %d,
                 "metadata": {"reference": "refund-1/card-1"}}
                """.formatted(id, status, created);
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        STRIPE.stubFor(post("/v1/refunds").willReturn(answer));
    }

    private static String refund(String status, long amount) {
        return """
                {"id": "re_1", "object": "refund", "amount": %d, "currency": "eur", "created": 1774000000,
                 "payment_intent": "pi_123", "status": "%s", "metadata": {"reference": "refund-1/card-1", "key": "refund-1/card-1"}}
                """.formatted(amount, status);
    }

    private static String failed(String reason) {
        return refund("failed", 1425)
                .replace("\"metadata\"", "\"failure_reason\": \"%s\", \"metadata\"".formatted(reason));
    }

    private static String error(String type, String code) {
        return "{\"error\": {\"type\": \"%s\", \"code\": \"%s\", \"message\": \"no\"}}".formatted(type, code);
    }
}
