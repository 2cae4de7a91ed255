package com.kwoking.aftersales.journeys.parties;

import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Plain;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// The carrier, who scans parcels and tells the shop. Every scan answers what the shop's webhook answered.
public final class Carrier {

    public static final String NAME = "COLISSIMO";

    private final Plain http;

    public Carrier(Addresses addresses) {
        http = new Plain(addresses.sandbox());
    }

    public int delivers(String trackingNumber, Instant at) {
        return delivers(trackingNumber, at, newScan());
    }

    /// A scan that got no good answer is sent again as the same.
    public int delivers(String trackingNumber, Instant at, String scanId) {
        return scan("parcel.delivered", trackingNumber, at, scanId);
    }

    public int loses(String trackingNumber, Instant at) {
        return loses(trackingNumber, at, newScan());
    }

    public int loses(String trackingNumber, Instant at, String scanId) {
        return scan("parcel.lost", trackingNumber, at, scanId);
    }

    private static String newScan() {
        return "scan_" + UUID.randomUUID();
    }

    private int scan(String type, String trackingNumber, Instant at, String scanId) {
        Map<String, Object> scan = Map.of(
                "type", type, "carrier", NAME, "trackingNumber", trackingNumber, "occurredAt", at, "eventId", scanId);
        return Integer.parseInt(http.post("/carrier/scans", scan).expect(200).field("webhookStatus"));
    }
}
