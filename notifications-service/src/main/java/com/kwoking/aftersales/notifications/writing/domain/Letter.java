package com.kwoking.aftersales.notifications.writing.domain;

import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.wording.domain.Wording;
import org.jspecify.annotations.Nullable;

/// A letter that was written down.
public sealed interface Letter {

    Draft draft();

    /// Nobody has said yet how to reach the customer (R62).
    record AwaitingContact(Draft draft) implements Letter {}

    record Ready(Draft draft, Words words) implements Letter {}

    static Letter of(Draft draft, @Nullable Contact to, Wording wording) {
        return to == null ? new AwaitingContact(draft) : ready(draft, to, wording);
    }

    static Ready ready(Draft draft, Contact to, Wording wording) {
        return new Ready(draft, wording.of(draft.message(), to));
    }
}
