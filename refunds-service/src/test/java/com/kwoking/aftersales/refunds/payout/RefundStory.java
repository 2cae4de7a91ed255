package com.kwoking.aftersales.refunds.payout;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.refunds.decision.DecideRefunds;
import com.kwoking.aftersales.refunds.decision.DecideRefunds.Fact;
import com.kwoking.aftersales.refunds.decision.domain.InspectionSample;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import com.kwoking.aftersales.testkit.topic.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to an order and its refund, told to the use cases where the topics and the provider would tell it.
@ApplicationScoped
public class RefundStory {

    private final DecideRefunds decideRefunds;
    private final PayRefunds payRefunds;
    private final RefundRecords records;
    private final Clock clock;

    RefundStory(DecideRefunds decideRefunds, PayRefunds payRefunds, RefundRecords records, Clock clock) {
        this.decideRefunds = decideRefunds;
        this.payRefunds = payRefunds;
        this.records = records;
        this.clock = clock;
    }

    public static OrderId order() {
        return new OrderId(UUID.randomUUID());
    }

    public void paid(OrderId order, OrderPaid.Tender... tenders) {
        OrderPaid payment = RefundSamples.order(order).paidWith(tenders).paid();
        decideRefunds.hear(List.of(new Fact.Payment(Telling.envelope(UUID.randomUUID(), payment), payment)));
    }

    public UUID cancelled(OrderId order) {
        UUID eventId = UUID.randomUUID();
        var event = RefundSamples.order(order).cancelled(Branch.WITHIN_24H, NOW, A1, A2, B1);
        decideRefunds.hear(
                List.of(new Fact.MayBeOwed(Telling.envelope(eventId, event), new Occasion.Cancelled(eventId, event))));
        return eventId;
    }

    /// The charger that is missing cost more than the lamp that came back (R09).
    public void inspectedWithNothingLeft(OrderId order) {
        inspected(
                order,
                RefundSamples.conditional(A1).missing("Chargeur", eur("30.00")).of(new ReturnId(UUID.randomUUID())));
    }

    public UUID inspected(OrderId order, InspectionSample sample) {
        UUID eventId = UUID.randomUUID();
        var event = sample.told(order, Instant.now());
        decideRefunds.hear(
                List.of(new Fact.MayBeOwed(Telling.envelope(eventId, event), new Occasion.Inspected(eventId, event))));
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
}
