package com.kwoking.aftersales.notifications.writing.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.notifications.letters.Message;
import com.kwoking.aftersales.notifications.letters.Template;
import java.util.UUID;

/// A letter that is owed to somebody, not yet in words.
public record Draft(Trigger trigger, OrderId orderId, CustomerId customerId, Message message) {

    public static <E extends DomainEvent & AboutAnOrder> Draft of(Envelope<? extends E> heard, Message message) {
        return of(heard, heard.event().orderId(), heard.event().customerId(), message);
    }

    public static Draft of(Envelope<?> heard, OrderId orderId, CustomerId customerId, Message message) {
        return new Draft(
                new Trigger(heard.id(), heard.correlationId(), heard.traceparent()), orderId, customerId, message);
    }

    public Template template() {
        return Template.of(message);
    }

    /// Made from the cause: whoever writes it again, even into an empty database, writes the same letter,
    /// and a mail server that gets it again can tell.
    public LetterId id() {
        var name = "%s %s %s".formatted(trigger.eventId(), template().wireName(), customerId.value());
        return new LetterId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
