package com.kwoking.aftersales.notifications.writing;

/// Told inside the service when a transaction leaves letters to be sent, so that they need not wait for
/// the next look into the queue.
public record LettersDue() {}
