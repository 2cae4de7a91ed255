package com.kwoking.aftersales.journeys.observed;

import com.kwoking.aftersales.stack.postgres.Postgres;
import com.kwoking.aftersales.stack.service.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The services' databases, seen with an administrator's eyes.
public record Databases(Postgres postgres) {

    public static final List<String> ALL =
            Arrays.stream(Service.values()).map(Service::database).toList();

    public Connection connect(String database) throws SQLException {
        return postgres.connect(database);
    }

    public void run(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long count(String database, String sql) {
        return Long.parseLong(rows(database, sql).getFirst());
    }

    /// Each row as PostgreSQL writes it.
    public List<String> rows(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select row::text from (%s) row".formatted(sql))) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1).replaceAll("^\\((.*)\\)$", "$1"));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public boolean heard(String service, UUID eventId) {
        return count(
                        service.replace("-service", ""),
                        "select count(*) from inbox where event_id = '%s'".formatted(eventId))
                == 1;
    }
}
