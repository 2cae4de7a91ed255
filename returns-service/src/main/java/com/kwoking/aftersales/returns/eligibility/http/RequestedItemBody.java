package com.kwoking.aftersales.returns.eligibility.http;

import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.returns.eligibility.domain.RequestedItem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// So many of a product. In the description of the API it keeps the name that callers know.
@Schema(name = "WishBody")
public record RequestedItemBody(
        @NotBlank @Size(max = 64) String sku,
        @NotNull @Positive @Max(1000) Integer quantity) {

    public static List<RequestedItem> toItems(List<RequestedItemBody> bodies) {
        return bodies.stream()
                .map(body -> new RequestedItem(new Sku(body.sku()), body.quantity()))
                .toList();
    }
}
