package com.kwoking.aftersales.journeys.parties;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What the storefront sends when somebody bought something.
public record Basket(
        String orderNumber,
        Customer customer,
        String country,
        List<Line> lines,
        Money discount,
        Money shipping,
        List<Tender> tenders,
        Instant policyAcceptedAt,
        Address shippingAddress) {

    private static final Currency EUR = Currency.getInstance("EUR");

    public static final String LAMP = "LUMO-LAMP";
    public static final String CABLE = "USBC-CABLE-2M";

    public Basket {
        lines = List.copyOf(lines);
        tenders = List.copyOf(tenders);
    }

    public record Customer(CustomerId customerId, String email, String name, String locale) {}

    public record Line(
            String sku, String name, String category, int quantity, Money unitPrice, List<Accessory> accessories) {

        public Line {
            accessories = List.copyOf(accessories);
        }
    }

    public record Tender(String tenderId, TenderKind kind, String paymentReference, Money amount) {}

    public record Address(String name, String street, String postalCode, String city, String country) {}

    /// The worked order of the rules: A 2 × 30.00, B 1 × 19.99, coupon 10.00, shipping 6.90, paid 76.89.
    public static Basket worked() {
        return of(
                List.of(
                        new Line(
                                LAMP,
                                "Lampe de bureau Lumo",
                                "lighting",
                                2,
                                eur(3000),
                                List.of(
                                        new Accessory("Chargeur", 1, eur(1200)),
                                        new Accessory("Mode d’emploi", 1, null))),
                        new Line(CABLE, "Câble USB-C tressé 2 m", "cables", 1, eur(1999), List.of())),
                eur(1000),
                eur(690),
                eur(7689));
    }

    private static Basket of(List<Line> lines, Money discount, Money shipping, Money total) {
        String random = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return new Basket(
                "KW-" + random.toUpperCase(Locale.ROOT),
                new Customer(
                        new CustomerId(UUID.randomUUID()), "amelie." + random + "@example.com", "Amélie Roussel", "fr"),
                "FR",
                lines,
                discount,
                shipping,
                List.of(new Tender("card-1", TenderKind.CARD, "pay_" + random, total)),
                Instant.now(),
                new Address("Amélie Roussel", "12 rue des Lilas", "69003", "Lyon", "FR"));
    }

    public static Money eur(long cents) {
        return new Money(cents, EUR);
    }
}
