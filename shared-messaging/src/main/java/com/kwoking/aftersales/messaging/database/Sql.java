package com.kwoking.aftersales.messaging.database;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Statements as they are run, over one row or a set of rows, in the caller's transaction if there is one.
@ApplicationScoped
public class Sql {

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /// Reads the row that the result stands at.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// @param parameters values in the order of the `?`s: a [Column], an `Instant`, or what the driver knows
    public <T> List<T> query(String sql, Row<T> row, @Nullable Object... parameters) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                var result = new ArrayList<T>();
                while (rows.next()) {
                    result.add(row.read(rows));
                }
                return result;
            }
        });
    }

    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
        return query(sql, row, parameters).stream().findFirst();
    }

    /// How many rows it changed.
    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /// For a column that is never null.
    public static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, asTheDriverKnowsIt(parameters[i], connection));
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static @Nullable Object asTheDriverKnowsIt(@Nullable Object parameter, Connection connection)
            throws SQLException {
        return switch (parameter) {
            case Column column -> connection.createArrayOf(column.type(), column.values());
            case Instant instant -> instant.atOffset(UTC);
            case null, default -> parameter;
        };
    }
}
