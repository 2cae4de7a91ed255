package com.kwoking.aftersales.notifications.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.notifications.letters.PurchaseConfirmed;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import com.kwoking.aftersales.notifications.text.Language;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.writing.domain.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailServerThrottleTest {

    private static final Outgoing LETTER = new Outgoing(
            new LetterId(new UUID(0, 1)),
            new Trigger(new UUID(0, 2), new UUID(0, 3), null),
            new OrderId(new UUID(0, 4)),
            Template.of(PurchaseConfirmed.class),
            new Words(Language.FRENCH, "Sujet", "Corps"),
            "j@example.com",
            1,
            false,
            false);

    private final MailServerThrottle throttle = new MailServerThrottle();

    @Test
    void aBatchIsTakenAsLongAsThereAreHandsForAWholeOne() {
        assertThat(throttle.room(0)).isEqualTo(32);
        assertThat(throttle.room(96)).isEqualTo(32);
        assertThat(throttle.room(97)).isZero();
    }

    @Test
    void atAClosedDoorOneLetterKnocksInPeaceUntilItOpens() {
        throttle.heard(new DeliveryOutcome.ServerAway(LETTER, "NO_CONNECTION", Duration.ofSeconds(2)));

        assertThat(throttle.room(0)).isEqualTo(1);
        assertThat(throttle.isUnhurried()).isTrue();

        throttle.heard(new DeliveryOutcome.Sent(LETTER, Instant.EPOCH));

        assertThat(throttle.room(0)).isEqualTo(32);
        assertThat(throttle.isUnhurried()).isFalse();
    }

    @Test
    void aLogNamesALetterAndNothingOfWhatItHolds() {
        assertThat(LETTER).hasToString("letter 00000000-0000-0000-0000-000000000001");
    }
}
