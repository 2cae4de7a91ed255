package com.kwoking.aftersales.events;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.kwoking.aftersales.events.customer.AccessCodeIssued;
import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.letter.LetterFailed;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// The name and the stream under which each event travels. Names are for ever: a change that old
/// readers cannot read gets a new name (`.v2`), never a new meaning.
public enum EventType {
    ORDER_PAID(OrderPaid.class, EventStream.ORDERS, "com.kwoking.order.paid.v1"),
    ORDER_SHIPPED(OrderShipped.class, EventStream.ORDERS, "com.kwoking.order.shipped.v1"),
    PARCEL_DELIVERED(ParcelDelivered.class, EventStream.ORDERS, "com.kwoking.parcel.delivered.v1"),
    PARCEL_LOST(ParcelLost.class, EventStream.ORDERS, "com.kwoking.parcel.lost.v1"),
    DELIVERY_REFUSED(DeliveryRefused.class, EventStream.ORDERS, "com.kwoking.delivery.refused.v1"),
    ORDER_CANCELLED(OrderCancelled.class, EventStream.ORDERS, "com.kwoking.order.cancelled.v1"),
    REPLACEMENT_UNAVAILABLE(ReplacementUnavailable.class, EventStream.ORDERS, "com.kwoking.replacement.unavailable.v1"),
    RETURN_REQUESTED(ReturnRequested.class, EventStream.RETURNS, "com.kwoking.return.requested.v1"),
    RETURN_APPROVED(ReturnApproved.class, EventStream.RETURNS, "com.kwoking.return.approved.v1"),
    RETURN_REJECTED(ReturnRejected.class, EventStream.RETURNS, "com.kwoking.return.rejected.v1"),
    RETURN_INSPECTED(ReturnInspected.class, EventStream.RETURNS, "com.kwoking.return.inspected.v1"),
    REFUND_DECIDED(RefundDecided.class, EventStream.REFUNDS, "com.kwoking.refund.decided.v1"),
    REFUND_ISSUED(RefundIssued.class, EventStream.REFUNDS, "com.kwoking.refund.issued.v1"),
    REFUND_FAILED(RefundFailed.class, EventStream.REFUNDS, "com.kwoking.refund.failed.v1"),
    LETTER_SENT(LetterSent.class, EventStream.LETTERS, "com.kwoking.letter.sent.v1"),
    LETTER_FAILED(LetterFailed.class, EventStream.LETTERS, "com.kwoking.letter.failed.v1"),
    CUSTOMER_CONTACT(CustomerContact.class, EventStream.CUSTOMERS, "com.kwoking.customer.contact.v1"),
    POLICY_PUBLISHED(PolicyPublished.class, EventStream.POLICIES, "com.kwoking.policy.published.v1"),
    ACCESS_CODE_ISSUED(AccessCodeIssued.class, EventStream.ACCESS_CODES, "com.kwoking.access-code.issued.v1");

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(toUnmodifiableMap(EventType::wireName, identity()));

    private final Class<? extends DomainEvent> payload;
    private final EventStream stream;
    private final String wireName;

    EventType(Class<? extends DomainEvent> payload, EventStream stream, String wireName) {
        this.payload = payload;
        this.stream = stream;
        this.wireName = wireName;
    }

    public static EventType of(DomainEvent event) {
        return switch (event) {
            case OrderPaid _ -> ORDER_PAID;
            case OrderShipped _ -> ORDER_SHIPPED;
            case ParcelDelivered _ -> PARCEL_DELIVERED;
            case ParcelLost _ -> PARCEL_LOST;
            case DeliveryRefused _ -> DELIVERY_REFUSED;
            case OrderCancelled _ -> ORDER_CANCELLED;
            case ReplacementUnavailable _ -> REPLACEMENT_UNAVAILABLE;
            case ReturnRequested _ -> RETURN_REQUESTED;
            case ReturnApproved _ -> RETURN_APPROVED;
            case ReturnRejected _ -> RETURN_REJECTED;
            case ReturnInspected _ -> RETURN_INSPECTED;
            case RefundDecided _ -> REFUND_DECIDED;
            case RefundIssued _ -> REFUND_ISSUED;
            case RefundFailed _ -> REFUND_FAILED;
            case LetterSent _ -> LETTER_SENT;
            case LetterFailed _ -> LETTER_FAILED;
            case CustomerContact _ -> CUSTOMER_CONTACT;
            case PolicyPublished _ -> POLICY_PUBLISHED;
            case AccessCodeIssued _ -> ACCESS_CODE_ISSUED;
        };
    }

    /// Empty for a type that a newer producer may already send and this build does not know.
    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public Class<? extends DomainEvent> payload() {
        return payload;
    }

    public EventStream stream() {
        return stream;
    }

    public String topic() {
        return stream.topic();
    }

    public String wireName() {
        return wireName;
    }
}
