package com.kwoking.aftersales.notifications.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.notifications.letters.PurchaseConfirmed;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.sending.domain.Delivery;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import com.kwoking.aftersales.notifications.text.Language;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.writing.domain.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-15T09:00:00Z");
    private static final LetterRetryPolicy RETRIES =
            new LetterRetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # attempts, jitter, pause
            1,   0,   PT2S
            2,   0,   PT4S
            5,   0,   PT32S
            9,   0,   PT8M32S
            10,  0,   PT15M
            400, 0,   PT15M
            1,   1,   PT1S
            10,  1,   PT7M30S
            10,  0.5, PT11M15S
            """)
    void pausesDoubleUpToTheLongestAndAreShortenedByChance(int attempts, double jitter, Duration pause) {
        assertThat(RETRIES.pauseAfter(attempts, jitter)).isEqualTo(pause);
    }

    @Test
    void whatTheServerTookIsSent() {
        assertThat(RETRIES.judge(letter(false), new Delivery.Accepted(), NOW, 0))
                .isEqualTo(new DeliveryOutcome.Sent(letter(false), NOW));
    }

    @Test
    void whatTheServerWillNeverTakeHasFailed() {
        assertThat(RETRIES.judge(letter(false), new Delivery.Refused("SMTP_550"), NOW, 0))
                .isEqualTo(new DeliveryOutcome.Failed(letter(false), "SMTP_550", NOW));
    }

    @Test
    void whatTheServerPutsOffIsTriedAgainUntilItIsOld() {
        assertThat(RETRIES.judge(letter(false), new Delivery.Deferred("SMTP_451"), NOW, 0))
                .isEqualTo(new DeliveryOutcome.TryAgain(letter(false), "SMTP_451", Duration.ofSeconds(8)));
        assertThat(RETRIES.judge(letter(true), new Delivery.Deferred("SMTP_451"), NOW, 0))
                .isEqualTo(new DeliveryOutcome.Failed(letter(true), "SMTP_451", NOW));
    }

    @Test
    void aServerThatIsAwayMakesNoLetterFailHoweverOld() {
        assertThat(RETRIES.judge(letter(true), new Delivery.Unreachable("NO_CONNECTION"), NOW, 0))
                .isEqualTo(new DeliveryOutcome.ServerAway(letter(true), "NO_CONNECTION", Duration.ofSeconds(2)));
    }

    private static Outgoing letter(boolean old) {
        return new Outgoing(
                new LetterId(new UUID(0, 1)),
                new Trigger(new UUID(0, 2), new UUID(0, 3), null),
                new OrderId(new UUID(0, 4)),
                Template.of(PurchaseConfirmed.class),
                new Words(Language.FRENCH, "Sujet", "Corps"),
                "j@example.com",
                3,
                false,
                old);
    }
}
