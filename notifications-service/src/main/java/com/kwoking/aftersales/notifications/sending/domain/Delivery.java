package com.kwoking.aftersales.notifications.sending.domain;

/// What the mail server made of a letter. The reasons are codes: what servers say in words quotes addresses.
public sealed interface Delivery {

    record Accepted() implements Delivery {}

    /// Not now, or nobody knows: a second copy has the same Message-ID.
    record Deferred(String reason) implements Delivery {}

    /// Not this letter, ever.
    record Refused(String reason) implements Delivery {}

    /// The server itself is away, which is no letter's fault.
    record Unreachable(String reason) implements Delivery {}
}
