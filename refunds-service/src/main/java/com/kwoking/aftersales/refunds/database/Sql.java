package com.kwoking.aftersales.refunds.database;

import com.kwoking.aftersales.messaging.database.ColumnValues;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Statements over whole sets of rows, in the caller's transaction.
@ApplicationScoped
public class Sql {

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

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

    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /// A column of values for `unnest` and `any`.
    public record Column(String type, @Nullable Object[] values) {

        public static <T> Column of(String type, Collection<T> things, Function<T, @Nullable Object> value) {
            return new Column(type, ColumnValues.of(type, things.stream().map(value)));
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(
                        i + 1,
                        parameters[i] instanceof Column column
                                ? connection.createArrayOf(column.type(), column.values())
                                : parameters[i]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
