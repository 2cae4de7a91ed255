package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.customer.AccessCodeIssued;
import com.kwoking.aftersales.notifications.letters.Message.AccessCodeGiven;

/// "This opens your order." Sent before it expires or not at all.
public final class SendCodeWhenAccessCodeIssued {

    private SendCodeWhenAccessCodeIssued() {}

    public static AccessCodeGiven on(AccessCodeIssued issued) {
        return new AccessCodeGiven(issued.code(), issued.expiresAt());
    }
}
