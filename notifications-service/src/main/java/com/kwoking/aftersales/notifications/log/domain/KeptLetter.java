package com.kwoking.aftersales.notifications.log.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.notifications.letters.Template;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A letter as somebody finds it who wants it sent again (R49).
///
/// @param id of the original, also where a copy was asked for
/// @param hasWords whether what it says is still kept (R87)
/// @param repeatedAt when it was sent again before
public record KeptLetter(
        LetterId id,
        CustomerId customerId,
        Template template,
        State state,
        boolean hasWords,
        List<Instant> repeatedAt) {

    public enum State {
        AWAITING_CONTACT,
        PENDING,
        SENT,
        FAILED
    }

    public boolean hasLeft() {
        return state == State.SENT || state == State.FAILED;
    }

    public LetterId nextCopy() {
        var name = "%s copy %d".formatted(id.value(), repeatedAt.size() + 1);
        return new LetterId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }
}
