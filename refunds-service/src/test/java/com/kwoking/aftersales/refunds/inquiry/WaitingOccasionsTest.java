package com.kwoking.aftersales.refunds.inquiry;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.A1;
import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.card;
import static com.kwoking.aftersales.refunds.payout.Shop.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.payout.Shop;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was heard before its payment is seen while it waits.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
@QuarkusTestResource(SandboxForTests.class)
class WaitingOccasionsTest {

    @Inject
    Shop shop;

    private final OrderId order = Shop.order();

    @Tag("R65")
    @Test
    void occasionsThatWaitForTheirPaymentAreListedUntilItIsHeard() {
        var eventId = shop.cancelled(order);
        var another = shop.cancelled(Shop.order());

        List<String> waiting = as(Role.OPERATOR)
                .get("/waiting-causes?limit=100")
                .then()
                .statusCode(200)
                .body(
                        "waitingCauses.find { it.eventId == '%s' }.orderId".formatted(eventId),
                        equalTo(order.value().toString()))
                .body("waitingCauses.find { it.eventId == '%s' }.kind".formatted(eventId), equalTo("CANCELLED"))
                .extract()
                .path("waitingCauses.eventId");
        assertThat(waiting).containsSubsequence(eventId.toString(), another.toString());
        assertThat(meter("refunds_waiting_causes_events")).isGreaterThanOrEqualTo(2);
        assertThat(meter("refunds_waiting_causes_oldest_age_seconds")).isPositive();

        shop.paid(order, card("76.89"));

        assertThat(as(Role.OPERATOR).get("/waiting-causes?limit=100").<List<String>>path("waitingCauses.eventId"))
                .contains(another.toString())
                .doesNotContain(eventId.toString());
    }

    @Test
    void whatCannotBeDecidedKeepsWaitingSaysWhyAndHoldsUpNothing() {
        Money dollars = new Money(900, Currency.getInstance("USD"));
        var broken = shop.inspected(order, RefundSamples.damaged(A1).withPostage(dollars));
        var since = waiting(broken, "waitingSince");
        shop.cancelled(order);

        shop.paid(order, card("76.89"));

        assertThat(shop.refundOf(order).total()).isEqualTo(RefundSamples.eur("76.89"));
        assertThat(waiting(broken, "why")).isEqualTo("It states money in USD, and the order was paid in EUR.");
        assertThat(waiting(broken, "waitingSince")).isEqualTo(since);
    }

    private static String waiting(UUID eventId, String what) {
        return as(Role.OPERATOR)
                .get("/waiting-causes?limit=100")
                .path("waitingCauses.find { it.eventId == '%s' }.%s".formatted(eventId, what));
    }

    @Test
    void waitingOccasionsArePagedInTheOrderTheyWereHeard() {
        var events = List.of(shop.cancelled(order), shop.cancelled(Shop.order()), shop.cancelled(Shop.order()));
        var seen = new ArrayList<String>();

        Object next = 0;
        while (next != null) {
            var page = as(Role.OPERATOR)
                    .get("/waiting-causes?limit=2&after=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("waitingCauses.eventId"));
            next = page.path("next");
        }

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsSubsequence(events.stream().map(String::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CUSTOMER, Role.AGENT, Role.WAREHOUSE, Role.STOREFRONT})
    void theyAreForWhoRunsTheService(String role) {
        as(role).get("/waiting-causes").then().statusCode(403);
    }

    private static double meter(String name) {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }
}
