package com.kwoking.aftersales.http.webhook;

/// What was made of what a sender signalled.
///
/// @param <S> what its signals say to this service
public sealed interface Reading<S> {

    /// @param eventId the sender's, the same when it says it again
    record Heard<S>(String eventId, S signal) implements Reading<S> {}

    /// Genuine, and about something that is nothing to us.
    record OfNoInterest<S>() implements Reading<S> {}

    /// Genuine, and not what was agreed.
    record Unreadable<S>(String why) implements Reading<S> {}

    /// Not signed, signed by somebody else, or signed too long ago.
    record NotGenuine<S>() implements Reading<S> {}
}
