package com.kwoking.aftersales.stack.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where one PostgreSQL keeps its data, and how it runs.
public record PostgresSettings(Path dataFolder, int port, String superuserPassword) {

    static final String SUPERUSER = "postgres";

    private static final Map<String, String> VALUES = Map.ofEntries(
            // What is acknowledged must survive a kill, here as in production.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_connections", "200"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("listen_addresses", "localhost"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"));

    List<String> arguments() {
        return Stream.concat(
                        Stream.of("-D", dataFolder.toString(), "-p", Integer.toString(port)),
                        new TreeMap<>(VALUES)
                                .entrySet().stream()
                                        .flatMap(setting ->
                                                Stream.of("-c", setting.getKey() + "=" + setting.getValue())))
                .toList();
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }
}
