package com.kwoking.aftersales.orders.shipping;

import com.kwoking.aftersales.events.value.Sku;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// So many of an article, as the warehouse and the agents count them.
@Schema(name = "Quantity")
public record QuantityBody(
        @NotBlank @Size(max = 64) String sku,
        @NotNull @Positive @Max(1_000) Integer quantity) {

    public static List<Packing.Content> contents(List<QuantityBody> quantities) {
        return quantities.stream()
                .map(each -> new Packing.Content(new Sku(each.sku()), each.quantity()))
                .toList();
    }
}
