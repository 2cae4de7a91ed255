package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.A1;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.eur;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundIssued.Allocation;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples.InspectionSample;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamplesOf;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The worked order, captured at the played provider by one card, and what becomes of its refund.
final class RefundedOrder {

    final OrderId id = new OrderId(UUID.randomUUID());
    final String payment;
    final List<String> payments;

    private final Provider provider;
    private final Topic topic;

    RefundedOrder(Provider provider, Topic topic) {
        this(provider, topic, List.of(captured(provider, "card-1", TenderKind.CARD, "76.89")));
    }

    private RefundedOrder(Provider provider, Topic topic, List<OrderPaid.Tender> tenders) {
        this.provider = provider;
        this.topic = topic;
        this.payments = tenders.stream().map(OrderPaid.Tender::paymentReference).toList();
        this.payment = payments.getFirst();
        topic.tell(UUID.randomUUID(), RefundSamples.paid(id, tenders));
    }

    /// 10.00 by card, and the rest by gift card.
    static RefundedOrder ofTwoTenders(Provider provider, Topic topic) {
        return new RefundedOrder(
                provider,
                topic,
                List.of(
                        captured(provider, "card-1", TenderKind.CARD, "10.00"),
                        captured(provider, "gift-1", TenderKind.GIFT_CARD, "66.89")));
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
        topic.tell(UUID.randomUUID(), RefundSamplesOf.inspection(id, (Occasion.Inspected) sample.heard()));
        return this;
    }

    /// All of it: 76.89.
    RefundedOrder cancelled() {
        topic.tell(UUID.randomUUID(), RefundSamplesOf.cancellationOf(id));
        return this;
    }

    <E extends RefundEvent> List<E> told(Class<E> type) {
        return topic.told(type, id.value().toString());
    }

    List<ConsumerRecord<String, byte[]>> toldAs(Class<? extends DomainEvent> type) {
        return topic.toldAs(type, id.value().toString());
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

    static RequestSpecification as(String role) {
        return as(role, "a-" + role);
    }

    static RequestSpecification as(String role, String who) {
        return given().header(
                        "Authorization",
                        "Bearer " + Jwt.subject(who).upn(who).groups(role).sign())
                .contentType("application/json");
    }

    static RequestSpecification command(String role, String who) {
        return as(role, who).header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
