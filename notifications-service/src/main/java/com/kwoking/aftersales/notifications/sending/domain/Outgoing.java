package com.kwoking.aftersales.notifications.sending.domain;

import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.writing.domain.Trigger;
import org.jspecify.annotations.Nullable;

/// A letter in the hands of a sender.
///
/// @param email absent when the customer was forgotten meanwhile
/// @param attempts this one included
/// @param useless it came too late to be of any use
/// @param old it has been tried for so long that it is given up once it fails again
public record Outgoing(
        LetterId id,
        Trigger trigger,
        OrderId orderId,
        Template template,
        Words words,
        @Nullable String email,
        int attempts,
        boolean useless,
        boolean old) {

    /// A log may name a letter, and nothing of what it holds.
    @Override
    public String toString() {
        return "letter " + id.value();
    }
}
