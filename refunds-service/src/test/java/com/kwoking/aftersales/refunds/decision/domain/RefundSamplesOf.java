package com.kwoking.aftersales.refunds.decision.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.B;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.EVERYTHING;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import java.time.Instant;

/// The samples of the domain, told of another order, and happening now.
public final class RefundSamplesOf {

    private RefundSamplesOf() {}

    public static ParcelLost lossOf(OrderId order) {
        var it = ((Occasion.Lost) RefundSamples.lost(1, B)).event();
        return new ParcelLost(
                order,
                it.orderNumber(),
                it.customerId(),
                it.parcelId(),
                it.trackingNumber(),
                it.items(),
                it.reshipment(),
                it.notReshipped(),
                Instant.now());
    }

    public static OrderCancelled cancellationOf(OrderId order) {
        var it = ((Occasion.Cancelled) RefundSamples.cancelled(OrderCancelled.Branch.WITHIN_24H, EVERYTHING)).event();
        return new OrderCancelled(
                order,
                it.orderNumber(),
                it.customerId(),
                it.policyVersion(),
                it.branch(),
                it.items(),
                it.complete(),
                it.actor(),
                it.reason(),
                Instant.now());
    }

    public static ReturnInspected inspection(OrderId order, Occasion.Inspected heard) {
        var it = heard.event();
        return new ReturnInspected(
                it.returnId(),
                order,
                it.orderNumber(),
                it.customerId(),
                it.inspection(),
                it.mode(),
                it.flow(),
                it.resolution(),
                it.liableParty(),
                it.units(),
                it.deductions(),
                it.agreedAmount(),
                it.returnPostage(),
                Instant.now());
    }
}
