package com.kwoking.aftersales.returns.decision;

import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes of the settings what the rules understand, once, at the start.
final class DecisionBeans {

    private static final String OTHERWISE = "default";

    /// At the start, so that a wrong address stops the service and not a parcel (R38).
    @Produces
    @Singleton
    @Startup
    ReturnAddresses returnAddresses(ReturnAddressTerms terms) {
        Map<String, ReturnAddress> byCountry = terms.returnAddresses().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> address(entry.getValue())));
        ReturnAddress otherwise = byCountry.get(OTHERWISE);
        if (otherwise == null) {
            throw new IllegalArgumentException("returns.return-addresses.default.* is not set");
        }
        List<ReturnAddress> senders =
                terms.senderAddresses().stream().map(DecisionBeans::address).toList();
        return new ReturnAddresses(byCountry, otherwise).differentFrom(senders);
    }

    private static ReturnAddress address(ReturnAddressTerms.Address set) {
        return new ReturnAddress(set.name(), set.street(), set.postalCode(), set.city(), set.country());
    }
}
