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

/// A pool of connections to the mail server: so many at once and no more, kept open and used again.
@ApplicationScoped
class SmtpConnections {

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
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();

    SmtpConnections(MailTerms server, SendingTerms terms) {
        this.server = server;
        this.session = Session.getInstance(properties(server, terms));
        this.free = new Semaphore(terms.connections());
    }

    private record Idle(Transport transport, long sinceNanos) {

        boolean isSurelyOpen() {
            return System.nanoTime() - sinceNanos < SURELY_OPEN.toNanos();
        }
    }

    @FunctionalInterface
    interface Use {

        void of(Transport transport) throws MessagingException;
    }

    Session session() {
        return session;
    }

    /// False if no connection became free in time. One on which something went wrong is not used again.
    ///
    /// @throws NoConnection if the server does not let us in at all
    boolean use(Duration patience, Use use) throws MessagingException, InterruptedException {
        if (!free.tryAcquire(patience.toMillis(), MILLISECONDS)) {
            return false;
        }
        try {
            Transport transport = open();
            try {
                use.of(transport);
            } catch (MessagingException | RuntimeException e) {
                close(transport);
                throw e;
            }
            idle.push(new Idle(transport, System.nanoTime()));
            return true;
        } finally {
            free.release();
        }
    }

    static final class NoConnection extends MessagingException {

        NoConnection(MessagingException cause) {
            super("The mail server does not let us in", cause);
        }
    }

    @PreDestroy
    void hangUp() {
        for (Idle each = idle.poll(); each != null; each = idle.poll()) {
            close(each.transport());
        }
    }

    private Transport open() throws NoConnection {
        for (Idle each = idle.poll(); each != null; each = idle.poll()) {
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
            throw new NoConnection(e);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            Log.debugf("A connection to the mail server ended without a goodbye: %s", e.getClass());
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
