package com.kwoking.aftersales.notifications.mail;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the mail server is, under the names that Quarkus has for it and an operator may know.
@Singleton
class MailServer {

    private final String host;
    private final int port;
    private final String from;
    private final Optional<String> username;
    private final Optional<String> password;
    private final boolean tls;
    private final String startTls;

    MailServer(
            @ConfigProperty(name = "quarkus.mailer.host") String host,
            @ConfigProperty(name = "quarkus.mailer.port") int port,
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "quarkus.mailer.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.mailer.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false") boolean tls,
            @ConfigProperty(name = "quarkus.mailer.start-tls", defaultValue = "OPTIONAL") String startTls) {
        this.host = host;
        this.port = port;
        this.from = from;
        this.username = username;
        this.password = password;
        this.tls = tls;
        this.startTls = startTls;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String from() {
        return from;
    }

    Optional<String> username() {
        return username;
    }

    Optional<String> password() {
        return password;
    }

    boolean tls() {
        return tls;
    }

    String startTls() {
        return startTls;
    }
}
