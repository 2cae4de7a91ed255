package com.kwoking.aftersales.stack.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.metadata.storage.Formatter;

/// The broker's process: formats its folder on first use, then is Kafka. Argument: the properties file.
final class BrokerMain {

    /// Always the same, so that a folder formatted yesterday is recognised today.
    private static final String CLUSTER_ID = "S1dPS0lORy1zdGFja0E9PQ";

    private BrokerMain() {}

    public static void main(String[] args) throws Exception {
        format(Path.of(args[0]));
        kafka.Kafka.main(args);
    }

    private static void format(Path settings) throws Exception {
        String folder = load(settings).getProperty("log.dirs");
        new Formatter()
                .setNodeId(1)
                .setClusterId(CLUSTER_ID)
                .addDirectory(folder)
                .setMetadataLogDirectory(folder)
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private static Properties load(Path settings) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(settings)) {
            properties.load(in);
        }
        return properties;
    }
}
