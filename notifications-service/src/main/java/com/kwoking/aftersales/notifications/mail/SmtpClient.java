package com.kwoking.aftersales.notifications.mail;

import com.kwoking.aftersales.notifications.LetterSettings;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/// Connections to the mail server, kept open and used again.
///
/// They are not those of Quarkus' mailer: it sets no limit to how long a server may be silent, and a
/// connection on which nobody answers would never come back to its pool (quarkusio/quarkus#51042).
final class SmtpClient {

    private static final int CONNECT_MILLIS = 5_000;

    @Produces
    @Singleton
    @Letterbox
    MailClient client(Vertx vertx, MailServer server, LetterSettings settings) {
        var config = new MailConfig(server.host(), server.port())
                .setSsl(server.tls())
                .setStarttls(StartTLSOptions.valueOf(server.startTls()))
                .setMaxPoolSize(settings.sending().connections())
                .setKeepAlive(true)
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(Math.toIntExact(settings.sending().silence().toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        server.username()
                .ifPresent(name -> config.setLogin(LoginOption.REQUIRED).setUsername(name));
        server.password().ifPresent(config::setPassword);
        return MailClient.create(vertx, config);
    }

    void close(@Disposes @Letterbox MailClient client) {
        client.close();
    }
}
