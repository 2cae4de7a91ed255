package com.kwoking.aftersales.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Connections of the relay's own, outside the pool: one is held for as long as it leads, and it listens.
@ApplicationScoped
public class RelayConnections {

    private final String url;
    private final String user;
    private final String password;
    private final String service;

    public RelayConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "none") String password,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.service = service;
    }

    RelayConnection open() throws SQLException {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", service + " relay");
        login.setProperty("tcpKeepAlive", "true");
        return new RelayConnection(DriverManager.getConnection(url, login));
    }

    String source() {
        return "/" + service;
    }

    String deadLetterTopic() {
        return service + ".dead-letters";
    }
}
