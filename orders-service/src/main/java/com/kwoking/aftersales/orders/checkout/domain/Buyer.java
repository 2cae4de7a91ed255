package com.kwoking.aftersales.orders.checkout.domain;

import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.orders.customer.ShippingAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who buys, and where it goes.
///
/// @param customerId absent for a guest, who gets one
public record Buyer(
        @Nullable CustomerId customerId,
        String email,
        String name,
        String locale,
        boolean optionalLetters,
        ShippingAddress address) {

    public CustomerContact contact(CustomerId known, Instant at) {
        return new CustomerContact(known, email, name, locale, optionalLetters, at);
    }
}
