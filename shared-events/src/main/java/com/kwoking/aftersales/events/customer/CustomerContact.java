package com.kwoking.aftersales.events.customer;

import java.time.Instant;

/// Where and how to write to a customer: the only event with personal data.
///
/// @param locale a BCP 47 tag, e.g. `fr` (R48)
/// @param optionalLetters whether letters that are not owed may be sent (R61)
public record CustomerContact(
        CustomerId customerId, String email, String name, String locale, boolean optionalLetters, Instant updatedAt)
        implements CustomerEvent {

    @Override
    public Instant happenedAt() {
        return updatedAt;
    }
}
