package com.kwoking.aftersales.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The id of an event that is made from the fact it tells: the same whenever, and from whichever copy of the database,
/// it is told.
///
/// Inboxes have an index on ids, which grows at its edge as long as ids grow with time. So it begins as the id that the
/// fact follows from does, and the rest is a digest: a UUID of version 8 (RFC 9562).
public final class FactId {

    private static final long TIME = 0xFFFF_FFFF_FFFF_0000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private FactId() {}

    /// @param fact in words that name this fact and no other
    /// @param follows the id of what the fact follows from, itself the same whenever the fact is told
    public static UUID of(String fact, UUID follows) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(fact + " " + follows));
        long first = follows.getMostSignificantBits() & TIME | VERSION_8 | digest.getLong() & 0x0FFFL;
        long second = VARIANT | digest.getLong() >>> 2;
        return new UUID(first, second);
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
