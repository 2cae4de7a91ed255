package com.kwoking.aftersales.returns;

import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.decision.ReturnAddresses;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceLimits;
import com.kwoking.aftersales.returns.inspection.domain.PostageCap;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes of the settings what the domain understands, once, at the start.
final class ReturnBeans {

    private static final String OTHERWISE = "default";

    @Produces
    @Singleton
    Ids ids() {
        return UUID::randomUUID;
    }

    @Produces
    @Singleton
    EvidenceLimits evidenceLimits(ReturnTerms terms) {
        return new EvidenceLimits(terms.evidence().maxBytes(), terms.evidence().maxFiles());
    }

    @Produces
    @Singleton
    PostageCap postageCap(ReturnTerms terms) {
        var cap = terms.postageCap();
        return new PostageCap(new Money(cap.minorUnits(), Currency.getInstance(cap.currency())));
    }

    /// At the start, so that a wrong address stops the service and not a parcel (R38).
    @Produces
    @Singleton
    @Startup
    ReturnAddresses returnAddresses(ReturnTerms terms) {
        Map<String, ReturnAddress> byCountry = terms.returnAddresses().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> address(entry.getValue())));
        ReturnAddress otherwise = byCountry.get(OTHERWISE);
        if (otherwise == null) {
            throw new IllegalArgumentException("returns.return-addresses.default.* is not set");
        }
        List<ReturnAddress> senders =
                terms.senderAddresses().stream().map(ReturnBeans::address).toList();
        return new ReturnAddresses(byCountry, otherwise).differentFrom(senders);
    }

    private static ReturnAddress address(ReturnTerms.Address set) {
        return new ReturnAddress(set.name(), set.street(), set.postalCode(), set.city(), set.country());
    }
}
