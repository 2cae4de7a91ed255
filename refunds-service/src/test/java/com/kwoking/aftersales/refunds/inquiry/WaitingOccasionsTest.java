package com.kwoking.aftersales.refunds.inquiry;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.refunds.SandboxForTests;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.payout.RefundStory;
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
    RefundStory story;

    private final OrderId order = RefundStory.order();

    @Tag("R65")
    @Test
    void occasionsThatWaitForTheirPaymentAreListedUntilItIsHeard() {
        var eventId = story.cancelled(order);
        var another = story.cancelled(RefundStory.order());

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

        story.paid(order, card("76.89"));

        assertThat(as(Role.OPERATOR).get("/waiting-causes?limit=100").<List<String>>path("waitingCauses.eventId"))
                .contains(another.toString())
                .doesNotContain(eventId.toString());
    }

    @Test
    void whatCannotBeDecidedKeepsWaitingSaysWhyAndHoldsUpNothing() {
        Money dollars = new Money(900, Currency.getInstance("USD"));
        var broken = story.inspected(order, RefundSamples.damaged(A1).withPostage(dollars));
        var since = waiting(broken, "waitingSince");
        story.cancelled(order);

        story.paid(order, card("76.89"));

        assertThat(story.refundOf(order).total()).isEqualTo(eur("76.89"));
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
        var events = List.of(
                story.cancelled(order), story.cancelled(RefundStory.order()), story.cancelled(RefundStory.order()));
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
