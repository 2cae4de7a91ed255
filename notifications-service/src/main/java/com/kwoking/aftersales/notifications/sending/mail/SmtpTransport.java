package com.kwoking.aftersales.notifications.sending.mail;

import com.kwoking.aftersales.notifications.sending.SendingTerms;
import com.kwoking.aftersales.notifications.sending.domain.Delivery;
import com.kwoking.aftersales.notifications.sending.domain.MailTransport;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import com.kwoking.aftersales.notifications.text.RenderedLetter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/// Sends a letter by SMTP. Called side by side, on virtual threads that wait for the answer.
@ApplicationScoped
class SmtpTransport implements MailTransport {

    private final SmtpConnections connections;
    private final MailTerms server;
    private final SendingTerms terms;
    private final MeterRegistry meters;

    SmtpTransport(SmtpConnections connections, MailTerms server, SendingTerms terms, MeterRegistry meters) {
        this.connections = connections;
        this.server = server;
        this.terms = terms;
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
            Mail mail = mail(letter, email);
            Address[] to = mail.getAllRecipients();
            boolean held = connections.use(terms.lease().dividedBy(2), transport -> transport.sendMessage(mail, to));
            return held ? new Delivery.Accepted() : new Delivery.Deferred("NO_CONVERSATION_FREE");
        } catch (AddressException unusable) {
            return new Delivery.Refused("UNUSABLE_ADDRESS");
        } catch (MessagingException e) {
            return SmtpReply.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Deferred("INTERRUPTED");
        }
    }

    private Mail mail(Outgoing letter, String email) throws MessagingException {
        String messageId = "<%s@%s>".formatted(letter.id().value(), terms.domain());
        return new Mail(
                connections.session(),
                messageId,
                new InternetAddress(server.from(), true),
                new InternetAddress(email, true),
                RenderedLetter.of(letter.words()));
    }

    private void failed(Outgoing letter, String how, String reason) {
        Log.warnf("Letter %s was %s: %s (attempt %d)", letter.id().value(), how, reason, letter.attempts());
        meters.counter("letters.not.sent", "reason", reason).increment();
    }

    private void count(String name, Outgoing letter) {
        meters.counter(name, "template", letter.template().wireName()).increment();
    }
}
