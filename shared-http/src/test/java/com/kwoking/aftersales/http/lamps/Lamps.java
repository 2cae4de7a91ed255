package com.kwoking.aftersales.http.lamps;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
public class Lamps {

    private final DataSource database;

    Lamps(DataSource database) {
        this.database = database;
    }

    public record Lamp(UUID id, String name, long version, long place) {}

    void add(UUID id, String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into lamp (id, name) values (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void rename(UUID id, String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update lamp set name = ?, version = version + 1 where id = ?")) {
            update.setString(1, name);
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Lamp of(UUID id) {
        return query("select id, name, version, place from lamp where id = ?", id)
                .getFirst();
    }

    List<Lamp> after(long place, int limit) {
        return query("select id, name, version, place from lamp where place > ? order by place limit ?", place, limit);
    }

    public List<Lamp> named(String name) {
        return query("select id, name, version, place from lamp where name = ?", name);
    }

    private List<Lamp> query(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            var found = new ArrayList<Lamp>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Lamp(
                            rows.getObject(1, UUID.class), rows.getString(2), rows.getLong(3), rows.getLong(4)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
