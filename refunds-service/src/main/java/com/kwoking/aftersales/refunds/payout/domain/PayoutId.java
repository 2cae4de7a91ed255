package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The part of a refund that goes back to one means of payment.
public record PayoutId(RefundId refundId, TenderId tenderId) {

    private static final Pattern REFERENCE = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(.+)");

    /// Our name for it at the provider, on every try.
    public String reference() {
        return refundId.value() + "/" + tenderId.value();
    }

    /// Empty for what is no reference of ours.
    public static Optional<PayoutId> ofReference(String reference) {
        var parts = REFERENCE.matcher(reference);
        return parts.matches()
                ? Optional.of(new PayoutId(new RefundId(UUID.fromString(parts.group(1))), new TenderId(parts.group(2))))
                : Optional.empty();
    }
}
