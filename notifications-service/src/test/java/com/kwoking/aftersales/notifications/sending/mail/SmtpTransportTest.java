package com.kwoking.aftersales.notifications.sending.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.notifications.letters.PurchaseConfirmed;
import com.kwoking.aftersales.notifications.letters.Template;
import com.kwoking.aftersales.notifications.sending.domain.Delivery;
import com.kwoking.aftersales.notifications.sending.domain.Delivery.Accepted;
import com.kwoking.aftersales.notifications.sending.domain.Delivery.Deferred;
import com.kwoking.aftersales.notifications.sending.domain.Delivery.Refused;
import com.kwoking.aftersales.notifications.sending.domain.Delivery.Unreachable;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import com.kwoking.aftersales.notifications.text.Language;
import com.kwoking.aftersales.notifications.text.Words;
import com.kwoking.aftersales.notifications.writing.domain.Trigger;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmtpTransportTest {

    private static final Duration SILENCE = Duration.ofMillis(400);

    private ScriptedSmtp server = start("220 here");

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aMailHasTheLettersIdAndSaysThatNobodyWroteItByHand() {
        assertThat(transport().deliver(letter("jeanne@example.com"))).isEqualTo(new Accepted());

        assertThat(server.accepted).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Message-ID: <00000000-0000-0000-0000-000000000001@notifications.kwoking.test>\n")
                .contains("Auto-Submitted: auto-generated\n", "To: jeanne@example.com\n")
                .contains("From: KWOKING <service-client@kwoking.test>\n")
                .contains("multipart/alternative", "text/plain", "text/html")
                .containsOnlyOnce("Message-ID:")
                .containsOnlyOnce("Subject:"));
    }

    @Tag("F14")
    @Test
    void whatAServerPutsOffIsDeferredAndItsSentenceIsNotKept() {
        assertThat(transport().deliver(letter("451@example.com"))).isEqualTo(new Deferred("SMTP_451"));
    }

    @Test
    void whatAServerWillNeverTakeIsRefused() {
        assertThat(transport().deliver(letter("550@example.com"))).isEqualTo(new Refused("SMTP_550"));
    }

    @Test
    void aServerThatIsClosingIsAway() {
        assertThat(transport().deliver(letter("421@example.com"))).isEqualTo(new Unreachable("SMTP_421"));
    }

    @Tag("F14")
    @Test
    void aServerThatIsNotThereIsAway() throws IOException {
        server.close();

        assertThat(transport().deliver(letter("jeanne@example.com"))).isEqualTo(new Unreachable("NO_CONNECTION"));
    }

    @Test
    void whoHangsUpWithoutAnAnswerMayHaveTakenTheMail() {
        assertThat(transport().deliver(letter("drop@example.com"))).isEqualTo(new Deferred("CONNECTION_LOST"));
    }

    @Test
    void nobodyToWriteToIsRefused() {
        assertThat(transport().deliver(letter(null))).isEqualTo(new Refused("NO_ADDRESS"));
    }

    /// More silent servers than there are connections: they are given up, and their connections are free again.
    @Test
    void silenceKeepsNoConnectionForEver() throws Exception {
        var transport = transport();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var silent = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(_ -> threads.submit(() -> transport.deliver(letter("hang@example.com"))))
                    .toList();
            for (var each : silent) {
                assertThat(each.get()).isInstanceOf(Deferred.class);
            }
        }

        assertThat(transport.deliver(letter("jeanne@example.com"))).isEqualTo(new Accepted());
    }

    /// F14: others do not wait for one that nobody answers.
    @Tag("F14")
    @Test
    void aLetterThatHangsDelaysNoOther() throws Exception {
        var transport = transport();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var silent = threads.submit(() -> transport.deliver(letter("hang@example.com")));
            Delivery other = transport.deliver(letter("jeanne@example.com"));

            assertThat(other).isEqualTo(new Accepted());
            assertThat(silent.isDone()).isFalse();
        }
    }

    /// Servers and firewalls hang up on silence without a word.
    @Test
    void aConnectionThatTheServerEndedMeanwhileIsOpenedAnew() throws IOException {
        var transport = transport();
        transport.deliver(letter("jeanne@example.com"));
        server.hangUp();

        await().untilAsserted(() ->
                assertThat(transport.deliver(letter("paul@example.com"))).isEqualTo(new Accepted()));
    }

    @Test
    void aServerThatDoesNotLetUsInIsAway() throws IOException {
        server.close();
        server = new ScriptedSmtp("554 not you");

        assertThat(transport().deliver(letter("jeanne@example.com"))).isEqualTo(new Unreachable("NO_CONNECTION"));
    }

    private SmtpTransport transport() {
        var terms = new SendingTermsForTests(SILENCE);
        var at = new MailTermsForTests(server.port());
        return new SmtpTransport(new SmtpConnections(at, terms), at, terms, new SimpleMeterRegistry());
    }

    private static Outgoing letter(@Nullable String email) {
        return new Outgoing(
                new LetterId(new UUID(0, 1)),
                new Trigger(new UUID(0, 2), new UUID(0, 3), null),
                new OrderId(new UUID(0, 4)),
                Template.of(PurchaseConfirmed.class),
                new Words(Language.FRENCH, "Commande confirmée", "Voilà."),
                email,
                1,
                false,
                false);
    }

    private static ScriptedSmtp start(String greeting) {
        try {
            return new ScriptedSmtp(greeting);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
