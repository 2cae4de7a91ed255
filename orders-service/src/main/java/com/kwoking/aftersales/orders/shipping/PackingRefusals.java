package com.kwoking.aftersales.orders.shipping;

import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.http.problem.Problem;
import jakarta.ws.rs.core.Response;

/// Why nothing was picked, in the words of the API.
public final class PackingRefusals {

    private PackingRefusals() {}

    public static Response quantityExceeded(Sku sku, int asked, int left) {
        return Problem.builder(
                        409,
                        "QUANTITY_EXCEEDED",
                        "Of %s there are %d left, not %d.".formatted(sku.value(), left, asked))
                .with("sku", sku.value())
                .with("left", left)
                .build()
                .toResponse();
    }
}
