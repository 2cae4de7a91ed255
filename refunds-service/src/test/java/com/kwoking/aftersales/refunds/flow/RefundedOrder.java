package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundIssued.Allocation;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.refunds.decision.domain.InspectionSample;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.testkit.topic.Telling;
import com.kwoking.aftersales.testkit.topic.Told;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The worked order, captured at the played provider by one card, and what becomes of its refund.
final class RefundedOrder {

    /// Of all that it tells.
    static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    final OrderId id = new OrderId(UUID.randomUUID());
    final String payment;
    final List<String> payments;

    private final Provider provider;
    private final Topics topics;

    private RefundedOrder(Provider provider, Topics topics, OrderPaid.Tender... tenders) {
        this.provider = provider;
        this.topics = topics;
        this.payments =
                Stream.of(tenders).map(OrderPaid.Tender::paymentReference).toList();
        this.payment = payments.getFirst();
        tell(RefundSamples.order(id).paidWith(tenders).paid());
    }

    static RefundedOrder ofOneTender(Provider provider, Topics topics) {
        return new RefundedOrder(provider, topics, captured(provider, "card-1", TenderKind.CARD, "76.89"));
    }

    /// 10.00 by card, and the rest by gift card.
    static RefundedOrder ofTwoTenders(Provider provider, Topics topics) {
        return new RefundedOrder(
                provider,
                topics,
                captured(provider, "card-1", TenderKind.CARD, "10.00"),
                captured(provider, "gift-1", TenderKind.GIFT_CARD, "66.89"));
    }

    private static OrderPaid.Tender captured(Provider provider, String id, TenderKind kind, String amount) {
        return new OrderPaid.Tender(new TenderId(id), kind, provider.captured(eur(amount)), eur(amount));
    }

    /// One A as new: 26.25.
    RefundedOrder returned() {
        return returned(RefundSamples.conditional(A1));
    }

    RefundedOrder returned(InspectionSample sample) {
        return inspected(sample.of(new ReturnId(UUID.randomUUID())));
    }

    RefundedOrder inspected(InspectionSample sample) {
        tell(sample.told(id, Instant.now()));
        return this;
    }

    /// All of it: 76.89.
    RefundedOrder cancelled() {
        tell(RefundSamples.order(id).cancelled(Branch.WITHIN_24H, Instant.now(), A1, A2, B1));
        return this;
    }

    <E extends RefundEvent> List<E> told(Class<E> type) {
        return topics.told(type, id.value().toString());
    }

    /// The same with what travels beside it.
    List<Told> records(Class<? extends RefundEvent> type) {
        return topics.records(type, id.value().toString());
    }

    <E extends RefundEvent> List<E> awaitTold(Class<E> type, int howMany) {
        await(type.getSimpleName()).atMost(40, SECONDS).untilAsserted(() -> assertThat(told(type))
                .hasSizeGreaterThanOrEqualTo(howMany));
        return told(type);
    }

    UUID refundId() {
        return awaitTold(RefundDecided.class, 1).getFirst().refundId().value();
    }

    String payoutPath() {
        return "/payouts/%s/card-1".formatted(refundId());
    }

    void awaitState(String state) {
        await(state).atMost(40, SECONDS).untilAsserted(() -> assertThat(refund().getString("state"))
                .isEqualTo(state));
    }

    JsonPath refund() {
        return as("operator")
                .get("/refunds/" + refundId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath all() {
        return as("operator")
                .queryParam("orderId", id.value())
                .get("/refunds")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath books() {
        return as("operator")
                .queryParam("orderId", id.value())
                .get("/ledger")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// Of one account in the books of this order, in minor units.
    int balance(String account) {
        return books().getInt("totals.find { it.account == '%s' }.balance.minorUnits".formatted(account));
    }

    /// As the finance queue shows it.
    JsonPath payout() {
        return as("operator").get(payoutPath()).then().statusCode(200).extract().jsonPath();
    }

    /// One to one: each payout that the provider really made is told, in its amount, and nothing else is.
    void isPaidAsTold() {
        assertThat(provider.payouts(payment))
                .extracting(Provider.Payout::refundId, Provider.Payout::received)
                .containsExactlyElementsOf(told(RefundIssued.class).stream()
                        .flatMap(issued -> issued.allocations().stream())
                        .map(part -> org.assertj.core.groups.Tuple.tuple(part.providerReference(), part.amount()))
                        .toList());
        assertThat(told(RefundIssued.class)).allSatisfy(issued -> assertThat(issued.allocations())
                .extracting(Allocation::tenderId)
                .containsExactly(new TenderId("card-1")));
    }

    private void tell(DomainEvent event) {
        topics.tell(new Envelope<>(UUID.randomUUID(), Telling.SOURCE, 1, UUID.randomUUID(), null, TRACEPARENT, event));
    }
}
