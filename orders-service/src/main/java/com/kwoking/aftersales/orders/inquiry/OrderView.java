package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.cancellation.Cancellation;
import com.kwoking.aftersales.orders.customer.AddressBody;
import com.kwoking.aftersales.orders.customer.ShippingAddress;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.order.http.LineView;
import com.kwoking.aftersales.orders.order.http.ParcelView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An order as its owner and the staff see it.
@Schema(name = "Order")
record OrderView(
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
        @Nullable AddressBody shippingAddress) {

    static OrderView of(
            Order order, List<ParcelView> parcels, Cancellation cancellation, Optional<ShippingAddress> address) {
        Purchase purchase = order.purchase();
        return new OrderView(
                purchase.orderId().value(),
                purchase.orderNumber(),
                purchase.customerId().value(),
                order.status(),
                purchase.country(),
                Amount.of(purchase.price().total()),
                Amount.of(purchase.price().discount()),
                Amount.of(purchase.price().shipping()),
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
                address.map(AddressBody::of).orElse(null));
    }

    private static @Nullable Instant paidAt(Order order) {
        return switch (order) {
            case UnpaidOrder _ -> null;
            case PaidOrder paid -> paid.paidAt();
            case CancelledOrder cancelled -> cancelled.paidAt();
        };
    }
}
