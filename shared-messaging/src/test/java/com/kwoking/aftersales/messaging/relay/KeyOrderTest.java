package com.kwoking.aftersales.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import com.kwoking.aftersales.messaging.relay.KeyOrder.Turn;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyOrderTest {

    private final KeyOrder order = new KeyOrder();

    @Test
    void theFirstWordOfAKeyNeedsNoForerunner() {
        assertThat(order.turnOf(row("key", 1))).isEqualTo(Turn.ITS_TURN);
    }

    @Test
    void aLaterWordOfAKeyThatNobodyRemembersIsLookedUp() {
        assertThat(order.turnOf(row("key", 2))).isEqualTo(Turn.NOT_KNOWN);
    }

    @Test
    void eachWordOfAKeyGoesAfterTheOneBefore() {
        order.sent(row("key", 1));

        assertThat(order.turnOf(row("key", 1))).isEqualTo(Turn.SENT_ALREADY);
        assertThat(order.turnOf(row("key", 2))).isEqualTo(Turn.ITS_TURN);
        assertThat(order.turnOf(row("key", 3))).isEqualTo(Turn.NOT_KNOWN);
        assertThat(order.turnOf(row("other key", 2))).isEqualTo(Turn.NOT_KNOWN);
    }

    @Test
    void whatWasTakenBackIsNotRemembered() {
        order.sent(row("key", 1));
        order.forgetAll();

        assertThat(order.turnOf(row("key", 2))).isEqualTo(Turn.NOT_KNOWN);
    }

    @Test
    void aKeyIsForgottenWhenTenThousandOthersSpokeSince() {
        order.sent(row("key", 7));
        for (int other = 1; other <= 10_000; other++) {
            order.sent(row("key " + other, 1));
        }

        assertThat(order.turnOf(row("key", 8))).isEqualTo(Turn.NOT_KNOWN);
        assertThat(order.turnOf(row("key 2", 2))).isEqualTo(Turn.ITS_TURN);
    }

    private static OutboxRow row(String key, long sequence) {
        return new OutboxRow(
                sequence,
                new UUID(0, sequence),
                "letters",
                key,
                "com.kwoking.letter.sent.v1",
                new byte[0],
                "subject",
                sequence,
                Instant.EPOCH,
                new UUID(1, 1),
                null,
                null);
    }
}
