package com.kwoking.aftersales.orders.order.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.orders.StoredDocuments;
import org.junit.jupiter.api.Test;

/// What `purchase` keeps as JSON is read whatever build wrote it.
class StoredOrderTest {

    @Test
    void linesAreReadAndWrittenAsTheyWere() {
        assertThat(StoredDocuments.of("lines-v1")).hasSize(2).allSatisfy(lines -> assertThat(
                        StoredDocuments.again(lines, PurchaseRow.LINES))
                .isEqualTo(lines));
    }

    @Test
    void paymentsAreReadAndWrittenAsTheyWere() {
        assertThat(StoredDocuments.of("payment-v1")).hasSize(6).allSatisfy(payment -> assertThat(
                        StoredDocuments.again(payment, PurchaseRow.PAYMENT))
                .isEqualTo(payment));
    }
}
