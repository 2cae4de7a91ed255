package com.kwoking.aftersales.stack.sandbox;

/// What the shop hears after it asked for a refund: the truth, a failure, or nothing at all.
sealed interface RefundReply {

    record Told(RefundResult result) implements RefundReply {}

    record Failed(int status, String error) implements RefundReply {}

    record Busy() implements RefundReply {}

    record Silence() implements RefundReply {}
}
