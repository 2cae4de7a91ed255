package com.kwoking.aftersales.journeys.http;

import com.kwoking.aftersales.events.customer.CustomerId;

/// Whoever calls: a role, and who in it.
public record Caller(String role, String subject) {

    public static final Caller STOREFRONT = new Caller("storefront", "boutique");
    public static final Caller WAREHOUSE = new Caller("warehouse", "entrepot");
    public static final Caller AGENT = new Caller("agent", "camille");
    public static final Caller SUPERVISOR = new Caller("supervisor", "dominique");
    public static final Caller OPERATOR = new Caller("operator", "astreinte");

    public static Caller customer(CustomerId customerId) {
        return new Caller("customer", customerId.value().toString());
    }
}
