package com.kwoking.aftersales.stack.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The services' databases. Each is its owner's alone: nobody else may even connect.
public record Databases(Postgres postgres) {

    /// Makes what is missing, and gives an existing user the password of the data folder.
    public void create(List<ServiceDatabase> wanted) {
        try (Connection connection = postgres.connect("postgres")) {
            for (ServiceDatabase each : wanted) {
                createUser(connection, each);
                createDatabase(connection, each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the databases could not be created", e);
        }
    }

    private static void createUser(Connection connection, ServiceDatabase each) throws SQLException {
        String verb = exists(connection, "select 1 from pg_roles where rolname = ?", each.user()) ? "alter" : "create";
        execute(connection, "%s role %s login password '%s'".formatted(verb, each.user(), each.password()));
    }

    private static void createDatabase(Connection connection, ServiceDatabase each) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", each.name())) {
            execute(connection, "create database %s owner %s".formatted(each.name(), each.user()));
        }
        execute(connection, "revoke all on database %s from public".formatted(each.name()));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
