package com.kwoking.aftersales.returns.decision;

import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where returns go to, by the country the order was delivered to (R37).
public record ReturnAddresses(Map<String, ReturnAddress> byCountry, ReturnAddress otherwise) {

    public ReturnAddresses {
        byCountry = Map.copyOf(byCountry);
    }

    /// @throws IllegalArgumentException if one of them is where parcels are sent from (R38)
    public ReturnAddresses differentFrom(List<ReturnAddress> senders) {
        for (ReturnAddress sender : senders) {
            if (isSamePlace(otherwise, sender)
                    || byCountry.values().stream().anyMatch(address -> isSamePlace(address, sender))) {
                throw new IllegalArgumentException(
                        "the return address %s, %s is also a sender address; returns would be sent to the wrong place (R38)"
                                .formatted(sender.street(), sender.city()));
            }
        }
        return this;
    }

    /// What an approval tells the customer, and nobody does before: absent where the goods are kept (R07).
    @Nullable
    ReturnAddress givenWithApproval(Claim claim, boolean comesBack) {
        return comesBack ? of(claim.order().country()) : null;
    }

    ReturnAddress of(String country) {
        return byCountry.getOrDefault(country, otherwise);
    }

    private static boolean isSamePlace(ReturnAddress one, ReturnAddress other) {
        return place(one).equals(place(other));
    }

    /// However it is spelt.
    private static String place(ReturnAddress address) {
        String written = String.join(" ", address.street(), address.postalCode(), address.city(), address.country());
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
