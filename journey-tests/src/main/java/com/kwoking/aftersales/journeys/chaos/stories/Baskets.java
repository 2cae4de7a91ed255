package com.kwoking.aftersales.journeys.chaos.stories;

import static com.kwoking.aftersales.journeys.parties.Basket.eur;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Basket.Tender;
import java.util.List;
import java.util.Locale;

/// The worked order of the rules, bought by the canary.
final class Baskets {

    private static final Money BY_GIFT_CARD = eur(2_000);

    private Baskets() {}

    static Basket of(Plan plan) {
        Basket worked = Basket.worked();
        String name = plan.id().toString().replace("-", "").substring(0, 16);
        Money total = worked.tenders().getFirst().amount();
        return new Basket(
                "KW-" + name.toUpperCase(Locale.ROOT),
                Canary.customer(plan.id()),
                worked.country(),
                worked.lines(),
                worked.discount(),
                worked.shipping(),
                plan.split() ? split(name, total) : List.of(card(name, total)),
                worked.policyAcceptedAt(),
                Canary.address());
    }

    private static List<Tender> split(String name, Money total) {
        return List.of(
                card(name, total.minus(BY_GIFT_CARD)),
                new Tender("gift-1", TenderKind.GIFT_CARD, "gift_" + name, BY_GIFT_CARD));
    }

    private static Tender card(String name, Money amount) {
        return new Tender("card-1", TenderKind.CARD, "pay_" + name, amount);
    }
}
