package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.customer.AccessCodeIssued;
import java.time.Instant;

/// "This opens your order." Sent before it expires or not at all.
@Template.Name(value = "access-code-given", secret = true)
public record AccessCodeGiven(String code, Instant expiresAt) implements Message {

    @Override
    public Instant uselessFrom() {
        return expiresAt;
    }

    public static AccessCodeGiven on(AccessCodeIssued issued) {
        return new AccessCodeGiven(issued.code(), issued.expiresAt());
    }
}
