package com.kwoking.aftersales.notifications.log.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.notifications.letters.Template;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was mailed for an order, and when (R49). For reading only.
@FunctionalInterface
public interface LetterLog {

    /// Oldest first.
    List<Entry> of(OrderId orderId);

    /// @param subject absent until it is known how to write to the customer
    /// @param maskedEmail where it went, or where it will go; absent while that is not known
    record Entry(
            LetterId id,
            CustomerId customerId,
            Template template,
            KeptLetter.State state,
            @Nullable String subject,
            @Nullable String maskedEmail,
            @Nullable LetterId copyOf,
            int attempts,
            @Nullable String lastError,
            Instant writtenAt,
            @Nullable Instant settledAt) {}
}
