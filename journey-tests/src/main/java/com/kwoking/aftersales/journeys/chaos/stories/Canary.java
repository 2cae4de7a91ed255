package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.journeys.parties.Basket;
import java.util.List;
import java.util.UUID;

/// The one customer of all random stories, in many copies: if what is personal of them is read anywhere but in a
/// letter, it has leaked.
public final class Canary {

    public static final List<String> WORDS =
            List.of("Kestrelmoor", "canary-of-kwoking", "impasse du Canari", "chant du canari");

    static final String DESCRIPTION = "Un chant du canari, trop fort pour mon salon.";

    private static final String NAME = "Ondine Kestrelmoor";

    private Canary() {}

    static Basket.Customer customer(UUID id) {
        return new Basket.Customer(new CustomerId(id), "%s@canary-of-kwoking.example".formatted(id), NAME, "fr");
    }

    static Basket.Address address() {
        return new Basket.Address(NAME, "17 impasse du Canari", "69003", "Lyon", "FR");
    }
}
