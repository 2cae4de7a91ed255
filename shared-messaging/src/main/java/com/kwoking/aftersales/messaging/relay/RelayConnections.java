package com.kwoking.aftersales.messaging.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Connections of the relay's own, outside the pool, held for long. None waits for a database that does not answer for
/// longer than it takes to be replaced.
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
        login.setProperty("ApplicationName", service + " relay, leased");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("connectTimeout", "3");
        login.setProperty("socketTimeout", "10");
        login.setProperty("options", "-c statement_timeout=8000 -c idle_in_transaction_session_timeout=8000");
        return new RelayConnection(DriverManager.getConnection(url, login));
    }

    String source() {
        return "/" + service;
    }
}
