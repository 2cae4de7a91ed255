package com.kwoking.aftersales.returns.eligibility.http;

import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.returns.eligibility.domain.Wish;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/// So many of a product.
public record WishBody(
        @NotBlank @Size(max = 64) String sku,
        @NotNull @Positive @Max(1000) Integer quantity) {

    public static List<Wish> toWishes(List<WishBody> bodies) {
        return bodies.stream()
                .map(body -> new Wish(new Sku(body.sku()), body.quantity()))
                .toList();
    }
}
