package com.kwoking.aftersales.journeys.parties;

import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Plain;
import java.time.Instant;
import java.util.Map;

/// The carrier, who scans parcels and tells the shop. Every scan answers what the shop's webhook answered.
public final class Carrier {

    public static final String NAME = "COLISSIMO";

    private final Plain http;

    public Carrier(Addresses addresses) {
        http = new Plain(addresses.sandbox());
    }

    public int delivers(String trackingNumber, Instant at) {
        return scan(Map.of(
                "type", "parcel.delivered", "carrier", NAME, "trackingNumber", trackingNumber, "occurredAt", at));
    }

    public int loses(String trackingNumber, Instant at) {
        return scan(Map.of("type", "parcel.lost", "carrier", NAME, "trackingNumber", trackingNumber, "occurredAt", at));
    }

    private int scan(Map<String, Object> scan) {
        return Integer.parseInt(http.post("/carrier/scans", scan).expect(200).field("webhookStatus"));
    }
}
