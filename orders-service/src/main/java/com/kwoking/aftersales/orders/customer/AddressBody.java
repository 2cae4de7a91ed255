package com.kwoking.aftersales.orders.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where an order goes, as it is sent to us and shown.
@Schema(name = "Address")
public record AddressBody(
        @NotBlank @Size(max = 120) @Pattern(regexp = PLAIN) String name,

        @NotBlank @Size(max = 200) @Pattern(regexp = PLAIN) String street,

        @Nullable @Size(max = 200) @Pattern(regexp = PLAIN) String addition,

        @NotBlank @Size(max = 20) @Pattern(regexp = PLAIN) String postalCode,

        @NotBlank @Size(max = 120) @Pattern(regexp = PLAIN) String city,

        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,

        @Nullable @Size(max = 30) @Pattern(regexp = PLAIN) String phone) {

    private static final String PLAIN = "[^\\p{Cntrl}]+";

    public static AddressBody of(ShippingAddress address) {
        return new AddressBody(
                address.name(),
                address.street(),
                address.addition(),
                address.postalCode(),
                address.city(),
                address.country(),
                address.phone());
    }

    public ShippingAddress toShippingAddress() {
        return new ShippingAddress(name, street, addition, postalCode, city, country, phone);
    }
}
