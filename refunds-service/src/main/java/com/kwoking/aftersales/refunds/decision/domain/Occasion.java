package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import java.time.Instant;
import java.util.UUID;

/// A fact that money may have to go back for (I3).
public sealed interface Occasion {

    UUID eventId();

    AboutAnOrder event();

    RefundCause cause();

    default OrderId orderId() {
        return event().orderId();
    }

    /// Which may be long before it is heard.
    default Instant happenedAt() {
        return switch (this) {
            case Cancelled cancelled -> cancelled.event().happenedAt();
            case Lost lost -> lost.event().happenedAt();
            case NotReplaceable none -> none.event().happenedAt();
            case Inspected inspected -> inspected.event().happenedAt();
        };
    }

    record Cancelled(UUID eventId, OrderCancelled event) implements Occasion {

        @Override
        public RefundCause cause() {
            Kind kind =
                    event.branch() == Branch.BEFORE_PAYMENT ? Kind.CAPTURED_AFTER_CANCELLATION : Kind.ORDER_CANCELLED;
            return new RefundCause(kind, eventId, null);
        }
    }

    record Lost(UUID eventId, ParcelLost event) implements Occasion {

        @Override
        public RefundCause cause() {
            return new RefundCause(Kind.PARCEL_LOST, eventId, null);
        }
    }

    record NotReplaceable(UUID eventId, ReplacementUnavailable event) implements Occasion {

        @Override
        public RefundCause cause() {
            return new RefundCause(Kind.REPLACEMENT_UNAVAILABLE, eventId, event.returnId());
        }
    }

    record Inspected(UUID eventId, ReturnInspected event) implements Occasion {

        @Override
        public RefundCause cause() {
            return new RefundCause(Kind.RETURN_INSPECTED, eventId, event.returnId());
        }
    }
}
