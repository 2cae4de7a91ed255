package com.kwoking.aftersales.orders.shipping;

import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.ws.rs.core.Response;

/// Why nothing was picked, in the words of the API.
public final class PackingRefusals {

    private static final Sentence QUANTITY_EXCEEDED = Sentence.of("problem.QUANTITY_EXCEEDED");

    private PackingRefusals() {}

    public static Response quantityExceeded(Sku sku, int asked, int left) {
        return Problem.builder(409, "QUANTITY_EXCEEDED", QUANTITY_EXCEEDED.with(sku.value(), left, asked))
                .with("sku", sku.value())
                .with("left", left)
                .build()
                .toResponse();
    }
}
