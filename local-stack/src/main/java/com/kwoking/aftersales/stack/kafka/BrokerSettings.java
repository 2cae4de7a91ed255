package com.kwoking.aftersales.stack.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One Kafka process that is broker and controller at once.
///
/// @param proxied for who comes through a proxy, besides who comes directly
public record BrokerSettings(Path folder, int port, int controllerPort, Optional<Proxied> proxied) {

    /// A client goes on to the address that the broker tells it, so the broker has to tell that of the proxy.
    ///
    /// @param port where the broker listens
    /// @param told where the proxy does
    public record Proxied(int port, int told) {}

    public BrokerSettings(Path folder, int port, int controllerPort) {
        this(folder, port, controllerPort, Optional.empty());
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    String asProperties() {
        var all = new TreeMap<>(values());
        proxied.ifPresent(door -> all.putAll(listenersBeside(door)));
        return all.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private Map<String, Object> listenersBeside(Proxied door) {
        return Map.of(
                "listeners",
                "PLAINTEXT://localhost:%d,PROXIED://localhost:%d,CONTROLLER://localhost:%d"
                        .formatted(port, door.port(), controllerPort),
                "advertised.listeners",
                "PLAINTEXT://localhost:%d,PROXIED://localhost:%d".formatted(port, door.told()),
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,PROXIED:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name",
                "PLAINTEXT");
    }

    private Map<String, Object> values() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", 1),
                Map.entry("controller.quorum.voters", "1@localhost:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "PLAINTEXT://localhost:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", folder.resolve("logs")),
                Map.entry("auto.create.topics.enable", false),
                Map.entry("num.partitions", 12),
                Map.entry("default.replication.factor", 1),
                Map.entry("min.insync.replicas", 1),
                Map.entry("message.max.bytes", Topics.LARGEST_RECORD),
                Map.entry("replica.fetch.max.bytes", Topics.LARGEST_RECORD),
                Map.entry("offsets.topic.replication.factor", 1),
                Map.entry("offsets.topic.num.partitions", 4),
                Map.entry("transaction.state.log.replication.factor", 1),
                Map.entry("transaction.state.log.min.isr", 1),
                Map.entry("transaction.state.log.num.partitions", 4),
                Map.entry("share.coordinator.state.topic.replication.factor", 1),
                Map.entry("share.coordinator.state.topic.min.isr", 1),
                // A killed broker may register again only when the session of its former self has run out.
                Map.entry("broker.session.timeout.ms", 3_000),
                Map.entry("broker.heartbeat.interval.ms", 1_000),
                // A group of one machine is complete as soon as its first member is there.
                Map.entry("group.initial.rebalance.delay.ms", 0),
                // The default takes half of this broker's heap. A segment must still fit into the map.
                Map.entry("log.cleaner.dedupe.buffer.size", 32 << 20),
                Map.entry("offsets.topic.segment.bytes", 16 << 20),
                // Index files are allocated in full per segment; on a hundred partitions that is a gigabyte of holes.
                Map.entry("log.index.size.max.bytes", 1 << 20),
                Map.entry("group.coordinator.threads", 1),
                Map.entry("num.network.threads", 2),
                Map.entry("num.io.threads", 4));
    }
}
