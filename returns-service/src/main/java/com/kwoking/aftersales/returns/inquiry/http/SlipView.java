package com.kwoking.aftersales.returns.inquiry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The note for the parcel: the three things that the policy asks for (R36), the number that finds the
/// return again, and what has to be in the box (R08).
@JsonInclude(JsonInclude.Include.NON_NULL)
record SlipView(
        String orderNumber,
        List<Product> products,
        @Nullable String description,
        String rmaNumber,
        List<Accessory> accessories) {

    record Product(String sku, String name, int quantity) {

        Product plusOne() {
            return new Product(sku, name, quantity + 1);
        }
    }

    static SlipView of(Claim claim, Approved approval) {
        var products = new LinkedHashMap<String, Product>();
        for (SoldUnit unit : claim.units()) {
            products.merge(
                    unit.sku().value(), new Product(unit.sku().value(), unit.name(), 1), (one, _) -> one.plusOne());
        }
        return new SlipView(
                claim.order().orderNumber(),
                List.copyOf(products.values()),
                claim.wanted().description(),
                approval.rmaNumber(),
                claim.accessories());
    }
}
