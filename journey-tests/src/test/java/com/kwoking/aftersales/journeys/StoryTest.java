package com.kwoking.aftersales.journeys;

import static com.kwoking.aftersales.journeys.parties.Basket.CABLE;
import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;
import static com.kwoking.aftersales.journeys.parties.Basket.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.observed.Mailbox.Mail;
import com.kwoking.aftersales.journeys.observed.Post;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.journeys.parties.Returns;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The story of the README: one order from payment to refund, and one that is cancelled.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(1)
class StoryTest {

    private final WholeSystem system;

    StoryTest(WholeSystem system) {
        this.system = system;
    }

    @Tag("R09")
    @Tag("R37")
    @Tag("R52")
    @Test
    void aLampComesBackWithoutItsChargerAndTheRestOfItsPriceGoesBack() {
        Order order = isBought();
        isDelivered(order);
        ReturnId returnId = isAskedFor(order);
        isApproved(order, returnId);
        isInspected(order, returnId);
        isRefunded(order, eur(1425), "14,25");
        isExplained(order);

        new Books(system).balance();
        assertThat(mails(order)).as("one mail at each step").hasSize(9);
        assertThat(timeline(order))
                .containsSubsequence(
                        "ORDER_PLACED",
                        "ORDER_PAID",
                        "PARCEL_SHIPPED",
                        "PARCEL_SHIPPED",
                        "PARCEL_DELIVERED",
                        "PARCEL_DELIVERED",
                        "RETURN_REQUESTED",
                        "RETURN_APPROVED",
                        "RETURN_INSPECTED",
                        "REFUND_DECIDED",
                        "REFUND_ISSUED")
                .filteredOn("LETTER_SENT"::equals)
                .hasSize(9);
    }

    @Tag("R23")
    @Test
    void anOrderCancelledWithinADayIsPaidBackInFull() {
        Order order = isBought();

        system.shop.cancel(order);

        OrderCancelled cancelled = event(order, OrderCancelled.class, 1);
        assertThat(cancelled.branch()).isEqualTo(OrderCancelled.Branch.WITHIN_24H);
        assertThat(cancelled.complete()).isTrue();
        assertThat(cancelled.items()).hasSize(3);
        mailAbout(order, OrderCancelled.class, 1, "cancellation-confirmed");
        isRefunded(order, eur(7689), "76,89");

        new Books(system).balance();
        assertThat(mails(order)).as("purchase, cancellation, refund").hasSize(3);
    }

    private Order isBought() {
        Order order = system.shop.place(Basket.worked());
        assertThat(system.topics.of(order.orderId()))
                .as("an unpaid order is no news")
                .isEmpty();

        assertThat(system.payments.pay(order)).as("answer to the webhook").isEqualTo(200);

        OrderPaid paid = event(order, OrderPaid.class, 1);
        assertThat(paid.total()).isEqualTo(eur(7689));
        assertThat(paid.lines().stream().flatMap(line -> line.units().stream()))
                .containsExactly(
                        new OrderPaid.Unit(new UnitId("1.1"), eur(2625), eur(259)),
                        new OrderPaid.Unit(new UnitId("1.2"), eur(2625), eur(259)),
                        new OrderPaid.Unit(new UnitId("2.1"), eur(1749), eur(172)));
        mailAbout(order, OrderPaid.class, 1, "purchase-confirmed");
        return order;
    }

    private void isDelivered(Order order) {
        List<String> parcels = List.of(system.shop.ship(order, LAMP, 2), system.shop.ship(order, CABLE, 1));
        assertThat(event(order, OrderShipped.class, 1).items()).hasSize(2);
        assertThat(event(order, OrderShipped.class, 1).complete()).isFalse();
        assertThat(event(order, OrderShipped.class, 2).complete()).isTrue();
        parcels.forEach(each -> assertThat(system.carrier.delivers(each, Instant.now()))
                .as("answer to the webhook")
                .isEqualTo(200));
        for (int parcel = 1; parcel <= 2; parcel++) {
            String trackingNumber = parcels.get(parcel - 1);
            assertThat(event(order, ParcelDelivered.class, parcel).trackingNumber())
                    .isEqualTo(trackingNumber);
            assertThat(mailAbout(order, OrderShipped.class, parcel, "parcel-announced")
                            .words())
                    .contains(trackingNumber);
            mailAbout(order, ParcelDelivered.class, parcel, "inspection-advised");
        }
    }

    private ReturnId isAskedFor(Order order) {
        system.returns.awaitArrival(order, LAMP);
        ReturnId returnId = Returns.asked(system.returns.ask(order, LAMP));
        assertThat(event(order, ReturnRequested.class, 1).items()).hasSize(1);
        mailAbout(order, ReturnRequested.class, 1, "return-acknowledged");
        return returnId;
    }

    /// R37: nothing shows the address before.
    private void isApproved(Order order, ReturnId returnId) {
        assertThat(system.returns.see(order, returnId).body().has("returnAddress"))
                .isFalse();

        system.returns.approve(returnId);

        ReturnApproved approved = event(order, ReturnApproved.class, 1);
        String street = approved.returnAddress() == null
                ? "no street"
                : approved.returnAddress().street();
        assertThat(system.returns
                        .see(order, returnId)
                        .body()
                        .at("/returnAddress/street")
                        .asText())
                .isEqualTo(street);
        Mail instructions = mailAbout(order, ReturnApproved.class, 1, "return-instructed");
        assertThat(instructions.words()).contains(street, approved.rmaNumber(), "Chargeur");
        assertThat(mails(order))
                .filteredOn(mail -> mail.words().contains(street))
                .containsExactly(instructions);
    }

    private void isInspected(Order order, ReturnId returnId) {
        system.returns.sendBack(order, returnId);
        system.returns.receive(returnId);
        system.returns.inspect(returnId, LAMP);

        ReturnInspected inspected = event(order, ReturnInspected.class, 1);
        assertThat(inspected.units()).extracting(InspectedUnit::entitlement).containsExactly(Entitlement.ITEM);
        assertThat(inspected.deductions())
                .extracting(Deduction::kind, Deduction::label, Deduction::amount)
                .containsExactly(tuple(Deduction.Kind.MISSING_ACCESSORY, "Chargeur", eur(1200)));
        mailAbout(order, ReturnInspected.class, 1, "result-told");
    }

    private void isRefunded(Order order, Money amount, String inWords) {
        assertThat(event(order, RefundDecided.class, 1).total()).isEqualTo(amount);
        RefundIssued issued = event(order, RefundIssued.class, 1);
        assertThat(issued.total()).isEqualTo(amount);
        assertThat(issued.remainingRefundable()).isEqualTo(order.total().minus(amount));
        assertThat(system.payments.payouts(order.paymentReference()))
                .extracting(PaymentSandbox.Payout::amount)
                .containsExactly(amount);
        assertThat(mailAbout(order, RefundIssued.class, 1, "refund-confirmed").words())
                .contains(inWords);
    }

    /// R52: each missing euro has a reason, in the event and at `GET /refunds/{id}`.
    private void isExplained(Order order) {
        RefundIssued issued = event(order, RefundIssued.class, 1);
        assertThat(issued.cause().eventId())
                .isEqualTo(told(order, ReturnInspected.class, 1).id());
        assertThat(issued.lines())
                .extracting(RefundLine::kind, RefundLine::amount)
                .containsExactly(tuple(RefundLine.Kind.ITEM, eur(2625)), tuple(RefundLine.Kind.DEDUCTION, eur(-1200)));
        String path = "/refunds/" + issued.refundId().value();
        JsonNode refund = system.gateway.get(order.customer(), path).expect(200).body();
        assertThat(refund.path("state").asText()).isEqualTo("ISSUED");
        assertThat(refund.at("/total/minorUnits").asLong()).isEqualTo(1425);
        assertThat(refund.path("lines").findValuesAsText("kind")).containsExactly("ITEM", "DEDUCTION");
        assertThat(refund.path("lines").findValuesAsText("minorUnits")).containsExactly("2625", "-1200");
        assertThat(refund.path("lines").findValuesAsText("french")).hasSize(2).doesNotContain("");
        Order other = system.shop.place(Basket.worked());
        system.gateway.get(other.customer(), path).expect(404);
    }

    private Told told(Order order, Class<? extends DomainEvent> type, int which) {
        return system.topics.await(order.orderId(), type, which);
    }

    private <E extends DomainEvent> E event(Order order, Class<E> type, int which) {
        return type.cast(told(order, type, which).event());
    }

    private Mail mailAbout(Order order, Class<? extends DomainEvent> type, int which, String template) {
        Post.Letter letter = system.post.about(order, told(order, type, which));
        assertThat(letter.sent().template()).isEqualTo(template);
        assertThat(letter.mail().words()).as("a letter in French").contains("Bonjour Amélie Roussel");
        assertThat(system.mailbox.source(letter.mail())).contains("Auto-Submitted: auto-generated");
        return letter.mail();
    }

    private List<Mail> mails(Order order) {
        return system.mailbox.of(order.email());
    }

    private List<String> timeline(Order order) {
        return system.shop.timeline(order).body().findValuesAsText("kind");
    }
}
