package com.kwoking.aftersales.returns.decision;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;

/// Where returns are sent to, and where parcels come from, as the operator decides (R37, R38).
@ConfigMapping(prefix = "returns")
interface ReturnAddressTerms {

    /// By ISO country code, and `default`.
    Map<String, Address> returnAddresses();

    List<Address> senderAddresses();

    interface Address {

        String name();

        String street();

        String postalCode();

        String city();

        String country();
    }
}
