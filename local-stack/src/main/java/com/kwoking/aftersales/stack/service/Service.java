package com.kwoking.aftersales.stack.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The four services: where they listen, and which first path segments are theirs at the gateway.
public enum Service {
    ORDERS("orders", 8081, List.of("orders", "payment-events", "carrier-events")),
    RETURNS("returns", 8082, List.of("policies", "eligibility", "returns")),
    REFUNDS(
            "refunds",
            8083,
            List.of(
                    "refunds",
                    "disputes",
                    "refund-events",
                    "payouts",
                    "ledger",
                    "ledger.csv",
                    "reconciliations",
                    "differences",
                    "waiting-causes")),
    NOTIFICATIONS("notifications", 8084, List.of("notifications"));

    private final String database;
    private final int standardPort;
    private final List<String> segments;

    Service(String database, int standardPort, List<String> segments) {
        this.database = database;
        this.standardPort = standardPort;
        this.segments = segments;
    }

    /// Its module, its process, its prefix at the gateway: `orders-service`.
    public String artefact() {
        return database + "-service";
    }

    public String database() {
        return database;
    }

    public String databaseUser() {
        return database + "_service";
    }

    public int standardPort() {
        return standardPort;
    }

    public List<String> segments() {
        return segments;
    }

    public static Optional<Service> named(String artefact) {
        return Arrays.stream(values())
                .filter(service -> service.artefact().equals(artefact))
                .findFirst();
    }
}
