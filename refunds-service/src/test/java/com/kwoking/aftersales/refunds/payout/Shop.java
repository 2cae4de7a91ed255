package com.kwoking.aftersales.refunds.payout;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.A1;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.EVERYTHING;
import static io.restassured.RestAssured.given;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.refunds.decision.DecideRefunds;
import com.kwoking.aftersales.refunds.decision.DecideRefunds.Fact;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples.InspectionSample;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamplesOf;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// What the topics and the provider tell, told to the service itself; and everybody who asks it.
@ApplicationScoped
public class Shop {

    private final DecideRefunds decideRefunds;
    private final PayRefunds payRefunds;
    private final RefundRecords records;
    private final Clock clock;

    Shop(DecideRefunds decideRefunds, PayRefunds payRefunds, RefundRecords records, Clock clock) {
        this.decideRefunds = decideRefunds;
        this.payRefunds = payRefunds;
        this.records = records;
        this.clock = clock;
    }

    public static RequestSpecification as(String role) {
        return as(role, "a-" + role);
    }

    public static RequestSpecification as(String role, String subject) {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + Jwt.subject(subject).upn(subject).groups(role).sign());
    }

    public static OrderId order() {
        return new OrderId(UUID.randomUUID());
    }

    public void paid(OrderId order, OrderPaid.Tender... tenders) {
        OrderPaid payment = RefundSamples.paid(order, List.of(tenders));
        decideRefunds.hear(List.of(new Fact.Payment(told(UUID.randomUUID(), payment), payment)));
    }

    public UUID cancelled(OrderId order) {
        UUID eventId = UUID.randomUUID();
        var it = ((Occasion.Cancelled) RefundSamples.cancelled(Branch.WITHIN_24H, EVERYTHING)).event();
        var event = new OrderCancelled(
                order,
                it.orderNumber(),
                it.customerId(),
                it.policyVersion(),
                it.branch(),
                it.items(),
                it.complete(),
                it.actor(),
                it.reason(),
                it.cancelledAt());
        decideRefunds.hear(List.of(new Fact.MayBeOwed(told(eventId, event), new Occasion.Cancelled(eventId, event))));
        return eventId;
    }

    /// The charger that is missing cost more than the lamp that came back (R09).
    public void inspectedWithNothingLeft(OrderId order) {
        inspected(
                order,
                RefundSamples.conditional(A1)
                        .missing("Chargeur", RefundSamples.eur("30.00"))
                        .of(new ReturnId(UUID.randomUUID())));
    }

    public UUID inspected(OrderId order, InspectionSample sample) {
        UUID eventId = UUID.randomUUID();
        var event = RefundSamplesOf.inspection(order, (Occasion.Inspected) sample.heard());
        decideRefunds.hear(List.of(new Fact.MayBeOwed(told(eventId, event), new Occasion.Inspected(eventId, event))));
        return eventId;
    }

    /// The provider says of each payout that it paid it.
    public Refund issued(OrderId order) {
        Refund refund = refundOf(order);
        payRefunds.note(refund.payouts().stream()
                .map(payout -> new PayoutResult(
                        new DuePayout(refund, payout, 1, 0, clock.instant(), null),
                        new PayoutOutcome.Issued(
                                "re_" + payout.tenderId().value() + "_"
                                        + refund.id().value(),
                                clock.instant(),
                                null),
                        clock.instant()))
                .toList());
        return refund;
    }

    public Refund refundOf(OrderId order) {
        return records.ofOrder(order).orElseThrow().refunds().getFirst().refund();
    }

    public Refund.State stateOf(RefundId refund) {
        return records.of(refund).orElseThrow().state();
    }

    private static <E extends DomainEvent> Envelope<E> told(UUID id, E event) {
        return new Envelope<>(id, URI.create("/test"), 1, UUID.randomUUID(), null, null, event);
    }
}
