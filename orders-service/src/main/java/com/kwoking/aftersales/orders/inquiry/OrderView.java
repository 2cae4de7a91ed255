package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.cancellation.Cancellation;
import com.kwoking.aftersales.orders.checkout.http.NewOrder;
import com.kwoking.aftersales.orders.customer.ShippingAddress;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Line;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Payment;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.order.http.ParcelView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An order as its owner and the staff see it.
@Schema(name = "Order")
public record OrderView(
        UUID orderId,
        String orderNumber,
        UUID customerId,
        Order.Status status,
        String country,
        Amount total,
        Amount discount,
        Amount shipping,
        String policyVersion,
        Instant policyAcceptedAt,
        Instant placedAt,
        @Nullable Instant paidAt,
        @Nullable Instant cancelledAt,
        PaymentView payment,
        List<LineView> lines,
        List<ParcelView> parcels,
        boolean cancellable,
        Cancellation.@Nullable Reason notCancellableReason,
        NewOrder.@Nullable Address shippingAddress) {

    /// @param reason the provider's code, or what did not match (R64)
    record PaymentView(State status, @Nullable String reason, List<TenderView> tenders) {

        enum State {
            PENDING,
            PENDING_VERIFICATION,
            REFUSED,
            NOT_AS_EXPECTED,
            CAPTURED
        }

        record TenderView(
                String tenderId,
                TenderKind kind,
                Amount amount,
                @Nullable Instant capturedAt) {

            public static TenderView of(Tender tender) {
                return new TenderView(
                        tender.tenderId().value(), tender.kind(), Amount.of(tender.amount()), tender.capturedAt());
            }
        }

        public static PaymentView of(Payment payment) {
            return new PaymentView(
                    state(payment),
                    payment.trouble() == null ? null : payment.trouble().reason(),
                    payment.tenders().stream().map(TenderView::of).toList());
        }

        private static State state(Payment payment) {
            if (payment.isComplete()) {
                return State.CAPTURED;
            }
            return payment.trouble() == null
                    ? State.PENDING
                    : switch (payment.trouble().kind()) {
                        case UNDER_VERIFICATION -> State.PENDING_VERIFICATION;
                        case REFUSED -> State.REFUSED;
                        case NOT_AS_EXPECTED -> State.NOT_AS_EXPECTED;
                    };
        }
    }

    public record LineView(
            int line, String sku, String name, String category, int quantity, Amount unitPrice, List<UnitView> units) {

        /// @param net what was really paid for this piece
        record UnitView(String unitId, Place place, Amount net, Amount shippingShare) {}

        enum Place {
            TO_SHIP,
            SHIPPED,
            CANCELLED
        }

        public static List<LineView> of(Order order) {
            Set<UnitId> toShip = toShip(order);
            Set<UnitId> cancelled = cancelled(order);
            return order.purchase().lines().stream()
                    .map(line -> of(line, toShip, cancelled))
                    .toList();
        }

        private static LineView of(Line line, Set<UnitId> toShip, Set<UnitId> cancelled) {
            return new LineView(
                    line.number(),
                    line.sku().value(),
                    line.name(),
                    line.category(),
                    line.units().size(),
                    Amount.of(line.unitPrice()),
                    line.units().stream()
                            .map(unit -> new UnitView(
                                    unit.unitId().value(),
                                    place(unit.unitId(), toShip, cancelled),
                                    Amount.of(unit.net()),
                                    Amount.of(unit.shippingShare())))
                            .toList());
        }

        private static Place place(UnitId unit, Set<UnitId> toShip, Set<UnitId> cancelled) {
            if (cancelled.contains(unit)) {
                return Place.CANCELLED;
            }
            return toShip.contains(unit) ? Place.TO_SHIP : Place.SHIPPED;
        }

        private static Set<UnitId> toShip(Order order) {
            return switch (order) {
                case UnpaidOrder unpaid -> units(unpaid.purchase());
                case PaidOrder paid ->
                    paid.toShip().stream().map(piece -> piece.unit().unitId()).collect(Collectors.toSet());
                case CancelledOrder _ -> Set.of();
            };
        }

        private static Set<UnitId> cancelled(Order order) {
            return switch (order) {
                case UnpaidOrder _ -> Set.of();
                case PaidOrder paid -> paid.cancelled();
                case CancelledOrder cancelled -> units(cancelled.purchase());
            };
        }

        private static Set<UnitId> units(Purchase purchase) {
            return purchase.pieces().stream()
                    .map(piece -> piece.unit().unitId())
                    .collect(Collectors.toSet());
        }
    }

    public static OrderView of(
            Order order, List<ParcelView> parcels, Cancellation cancellation, Optional<ShippingAddress> address) {
        Purchase purchase = order.purchase();
        return new OrderView(
                purchase.orderId().value(),
                purchase.orderNumber(),
                purchase.customerId().value(),
                order.status(),
                purchase.country(),
                Amount.of(purchase.total()),
                Amount.of(purchase.discount()),
                Amount.of(purchase.shipping()),
                purchase.policyVersion().value(),
                purchase.policyAcceptedAt(),
                purchase.placedAt(),
                paidAt(order),
                order instanceof CancelledOrder cancelled ? cancelled.cancelledAt() : null,
                PaymentView.of(order.payment()),
                LineView.of(order),
                parcels,
                cancellation instanceof Cancellation.Possible,
                cancellation instanceof Cancellation.Impossible(Cancellation.Reason reason) ? reason : null,
                address.map(NewOrder.Address::of).orElse(null));
    }

    private static @Nullable Instant paidAt(Order order) {
        return switch (order) {
            case UnpaidOrder _ -> null;
            case PaidOrder paid -> paid.paidAt();
            case CancelledOrder cancelled -> cancelled.paidAt();
        };
    }
}
