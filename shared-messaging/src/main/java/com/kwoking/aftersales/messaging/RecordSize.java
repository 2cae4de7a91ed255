package com.kwoking.aftersales.messaging;

/// How large what travels may be: one number for the producer, for every topic and for the broker, so that nothing
/// that a transaction left in the outbox can be refused on its way. What an order may hold is reckoned from it
/// (docs/decisions/0018).
///
/// Consumers need no such number. Their bounds on a fetch keep their memory small; a record that is larger than those
/// comes all the same, alone.
public final class RecordSize {

    /// Of a record with its key and its headers.
    public static final int MOST_BYTES = 8 << 20;

    /// What is kept free beside an event: its headers, and those that say why it became a dead letter.
    private static final int HEADERS = 128 << 10;

    /// Of an event alone.
    public static final int MOST_EVENT_BYTES = MOST_BYTES - HEADERS;

    private RecordSize() {}
}
