package com.kwoking.aftersales.notifications.mail;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.kwoking.aftersales.notifications.LetterSettings;
import com.kwoking.aftersales.notifications.domain.Delivery;
import com.kwoking.aftersales.notifications.domain.Outgoing;
import com.kwoking.aftersales.notifications.domain.Post;
import com.kwoking.aftersales.notifications.domain.Sheet;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Posts a letter as a mail in two parts. Called side by side, on virtual threads that wait for the answer.
@ApplicationScoped
class SmtpPost implements Post {

    private final MailClient client;
    private final MailServer server;
    private final LetterSettings.SendingSettings settings;
    private final MeterRegistry meters;

    SmtpPost(@Letterbox MailClient client, MailServer server, LetterSettings settings, MeterRegistry meters) {
        this.client = client;
        this.server = server;
        this.settings = settings.sending();
        this.meters = meters;
    }

    @Override
    public Delivery deliver(Outgoing letter) {
        Delivery delivery = letter.email() == null ? new Delivery.Refused("NO_ADDRESS") : send(letter, letter.email());
        switch (delivery) {
            case Delivery.Accepted _ -> count("letters.sent", letter);
            case Delivery.Deferred(String reason) -> failed(letter, "deferred", reason);
            case Delivery.Refused(String reason) -> failed(letter, "refused", reason);
            case Delivery.Unreachable(String reason) -> failed(letter, "not taken, the server is away", reason);
        }
        return delivery;
    }

    private Delivery send(Outgoing letter, String email) {
        try {
            client.sendMail(mail(letter, email))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.lease().toMillis() / 2, MILLISECONDS);
            return new Delivery.Accepted();
        } catch (ExecutionException e) {
            return SmtpReply.of(e.getCause());
        } catch (TimeoutException e) {
            return new Delivery.Deferred("TIMEOUT");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Deferred("INTERRUPTED");
        } catch (IllegalArgumentException unusable) {
            return new Delivery.Refused("UNUSABLE_ADDRESS");
        }
    }

    /// No Bcc, no customer's text in a header: the only foreign value there is the checked address.
    private MailMessage mail(Outgoing letter, String email) {
        Sheet sheet = Sheet.of(letter.words());
        return new MailMessage()
                .setFrom(server.from())
                .setTo(email)
                .setSubject(sheet.subject())
                .setText(sheet.text())
                .setHtml(sheet.html())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .set("Message-ID", "<%s@%s>".formatted(letter.id().value(), settings.domain()))
                        .set("Auto-Submitted", "auto-generated"));
    }

    private void failed(Outgoing letter, String how, String reason) {
        Log.warnf("Letter %s was %s: %s (attempt %d)", letter.id().value(), how, reason, letter.attempts());
        meters.counter("letters.not.sent", "reason", reason).increment();
    }

    private void count(String name, Outgoing letter) {
        meters.counter(name, "template", letter.template().wireName()).increment();
    }
}
