package com.kwoking.aftersales.notifications.sending.mail;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.kwoking.aftersales.notifications.sending.SendingTerms;
import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.eclipse.angus.mail.util.MailStreamProvider;

/// Conversations with the mail server, so many at once and no more, kept open and used again.
@ApplicationScoped
class Conversations {

    static {
        // Unless it is told, the library looks through the whole class path for itself, ten times a mail.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private static final int CONNECT_MILLIS = 5_000;

    /// After so long it is asked whether the other end is still there: servers and firewalls hang up on silence.
    private static final Duration SURELY_OPEN = Duration.ofSeconds(1);

    private final MailTerms server;
    private final Session session;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<Resting> resting = new ConcurrentLinkedDeque<>();

    Conversations(MailTerms server, SendingTerms terms) {
        this.server = server;
        this.session = Session.getInstance(properties(server, terms));
        this.free = new Semaphore(terms.connections());
    }

    private record Resting(Transport transport, long sinceNanos) {

        boolean isSurelyOpen() {
            return System.nanoTime() - sinceNanos < SURELY_OPEN.toNanos();
        }
    }

    @FunctionalInterface
    interface Talk {

        void over(Transport transport) throws MessagingException;
    }

    Session session() {
        return session;
    }

    /// False if no conversation became free in time. One in which something went wrong is not used again.
    ///
    /// @throws NoConversation if the server does not let us in at all
    boolean hold(Duration patience, Talk talk) throws MessagingException, InterruptedException {
        if (!free.tryAcquire(patience.toMillis(), MILLISECONDS)) {
            return false;
        }
        try {
            Transport transport = open();
            try {
                talk.over(transport);
            } catch (MessagingException | RuntimeException e) {
                close(transport);
                throw e;
            }
            resting.push(new Resting(transport, System.nanoTime()));
            return true;
        } finally {
            free.release();
        }
    }

    static final class NoConversation extends MessagingException {

        NoConversation(MessagingException cause) {
            super("The mail server does not let us in", cause);
        }
    }

    @PreDestroy
    void hangUp() {
        for (Resting each = resting.poll(); each != null; each = resting.poll()) {
            close(each.transport());
        }
    }

    private Transport open() throws NoConversation {
        for (Resting each = resting.poll(); each != null; each = resting.poll()) {
            if (each.isSurelyOpen() || each.transport().isConnected()) {
                return each.transport();
            }
            close(each.transport());
        }
        try {
            Transport transport = session.getTransport();
            transport.connect(
                    server.host(),
                    server.port(),
                    server.username().orElse(null),
                    server.password().orElse(null));
            return transport;
        } catch (MessagingException e) {
            throw new NoConversation(e);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            Log.debugf("A conversation with the mail server ended without a goodbye: %s", e.getClass());
        }
    }

    private static Properties properties(MailTerms server, SendingTerms terms) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.auth", Boolean.toString(server.username().isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.security() != MailSecurity.NONE));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.security() == MailSecurity.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.security() == MailSecurity.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.localhost", terms.domain());
        properties.put("mail.smtp.connectiontimeout", Integer.toString(CONNECT_MILLIS));
        properties.put("mail.smtp.timeout", Long.toString(terms.silence().toMillis()));
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }
}
