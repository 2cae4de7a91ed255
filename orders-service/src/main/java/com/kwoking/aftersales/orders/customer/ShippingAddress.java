package com.kwoking.aftersales.orders.customer;

import org.jspecify.annotations.Nullable;

public record ShippingAddress(
        String name,
        String street,
        @Nullable String addition,
        String postalCode,
        String city,
        String country,
        @Nullable String phone) {}
