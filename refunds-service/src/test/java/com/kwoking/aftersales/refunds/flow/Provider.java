package com.kwoking.aftersales.refunds.flow;

import static io.restassured.RestAssured.given;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.json.EventJson;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// The payment provider from its own side: its ledger says what was really paid.
final class Provider {

    private final String url = ConfigProvider.getConfig().getValue("payments.sandbox.url", String.class);

    record Payout(
            String refundId,
            String paymentReference,
            Money amount,
            String reference,
            @Nullable Money fee) {

        /// What arrives at the customer.
        Money received() {
            return fee == null ? amount : amount.minus(fee);
        }
    }

    String captured(Money amount) {
        String reference = "pay_" + UUID.randomUUID();
        given().contentType("application/json")
                .body(Map.of(
                        "orderId",
                        UUID.randomUUID(),
                        "paymentReference",
                        reference,
                        "amount",
                        Map.of(
                                "minorUnits",
                                amount.minorUnits(),
                                "currency",
                                amount.currency().getCurrencyCode()),
                        "webhook",
                        false))
                .post(url + "/payments")
                .then()
                .statusCode(200);
        return reference;
    }

    void behaves(String fields) {
        given().contentType("application/json")
                .body("{%s}".formatted(fields))
                .put(url + "/behaviour")
                .then()
                .statusCode(200);
    }

    void behavesAgain() {
        behaves("\"mode\": \"NORMAL\"");
    }

    /// Money that is really gone, of one payment.
    List<Payout> payouts(String paymentReference) {
        JsonPath ledger =
                given().get(url + "/ledger").then().statusCode(200).extract().jsonPath();
        String payouts = EventJson.write(ledger.getList("payouts"));
        return Arrays.stream(EventJson.read(payouts, Payout[].class))
                .filter(payout -> payout.paymentReference().equals(paymentReference))
                .toList();
    }
}
