package com.kwoking.aftersales.journeys;

import static com.kwoking.aftersales.journeys.Narrator.amount;
import static com.kwoking.aftersales.journeys.parties.Basket.CABLE;
import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;
import static com.kwoking.aftersales.journeys.parties.Basket.eur;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.DidNotHappen;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.journeys.observed.Mailbox;
import com.kwoking.aftersales.journeys.observed.Mailbox.Mail;
import com.kwoking.aftersales.journeys.observed.Post;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.observed.Topics;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.parties.Carrier;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.journeys.parties.Returns;
import com.kwoking.aftersales.journeys.parties.Shop;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/// The story of the README, told while it happens. Whatever does not happen ends it.
final class DemoStory {

    private final Narrator say;
    private final Shop shop;
    private final Returns returns;
    private final Returns quietly;
    private final PaymentSandbox payments;
    private final Carrier carrier;
    private final Topics topics;
    private final Mailbox mailbox;
    private final Post post;

    DemoStory(Addresses addresses, Topics topics, Narrator say) {
        Gateway told = new Gateway(addresses.gateway(), say::called);
        Gateway silent = new Gateway(addresses.gateway());
        this.say = say;
        this.shop = new Shop(told);
        this.returns = new Returns(told);
        this.quietly = new Returns(silent);
        this.payments = new PaymentSandbox(addresses);
        this.carrier = new Carrier(addresses);
        this.topics = topics;
        this.mailbox = new Mailbox(silent);
        this.post = new Post(topics, mailbox);
    }

    void play() {
        Order order = buy("The storefront places an order: two lamps at 30.00, a cable at 19.99, a coupon of 10.00.");
        deliver(order);
        ReturnId returnId = giveBack(order);
        inspect(order, returnId);
        isPaid(order, "Of 26.25 paid for the lamp, 12.00 stay for the charger.", eur(1425));
        hasMails(order, 9);

        Order other = buy("A second order of the same things is placed.");
        cancel(other);
        isPaid(other, "Everything goes back, shipping included.", eur(7689));
        hasMails(other, 3);
    }

    private Order buy(String sentence) {
        say.step(sentence);
        Order order = shop.place(Basket.worked());
        say.step("The shopper pays %s, and the provider says so.".formatted(amount(order.total())));
        webhook("/payment-events", payments.pay(order));
        seen(order, OrderPaid.class, 1);
        return order;
    }

    private void deliver(Order order) {
        say.step("The warehouse ships the lamps in one parcel and the cable in another.");
        List<String> parcels = List.of(shop.ship(order, LAMP, 2), shop.ship(order, CABLE, 1));
        seen(order, OrderShipped.class, 1);
        seen(order, OrderShipped.class, 2);
        say.step("The carrier delivers both.");
        parcels.forEach(each -> webhook("/carrier-events", carrier.delivers(each, Instant.now())));
        seen(order, ParcelDelivered.class, 1);
        seen(order, ParcelDelivered.class, 2);
    }

    private ReturnId giveBack(Order order) {
        quietly.awaitArrival(order, LAMP);
        say.step("The customer does not like one of the lamps and asks to return it.");
        ReturnId returnId = Returns.asked(returns.ask(order, LAMP));
        seen(order, ReturnRequested.class, 1);
        if (returns.see(order, returnId).body().has("returnAddress")) {
            throw new DidNotHappen("The return address was to be secret before the approval.");
        }
        say.detail("address", "none yet: nobody has approved the return");
        say.step("An agent approves: from here on there is a return address.");
        returns.approve(returnId);
        Mail instructions = seen(order, ReturnApproved.class, 1);
        say.detail("address", street(order, instructions));
        say.step("The customer sends it back, with the tracking number and the receipt.");
        returns.sendBack(order, returnId);
        return returnId;
    }

    private String street(Order order, Mail instructions) {
        ReturnApproved.ReturnAddress address = topics.await(order.orderId(), ReturnApproved.class)
                .as(ReturnApproved.class)
                .map(ReturnApproved::returnAddress)
                .orElseThrow(() -> new DidNotHappen("The approval names no return address."));
        if (!instructions.words().contains(address.street())) {
            throw new DidNotHappen("The instructions do not say where to send it: " + instructions.words());
        }
        return "%s, %s, %s %s".formatted(address.name(), address.street(), address.postalCode(), address.city());
    }

    private void inspect(Order order, ReturnId returnId) {
        say.step("The warehouse receives and inspects it: as new, but the charger (12.00) is missing.");
        returns.receive(returnId);
        returns.inspect(returnId, LAMP);
        seen(order, ReturnInspected.class, 1);
    }

    private void cancel(Order order) {
        say.step("The customer cancels within 24 hours.");
        shop.cancel(order);
        seen(order, OrderCancelled.class, 1);
    }

    private void isPaid(Order order, String sentence, Money expected) {
        say.step(sentence);
        say.told(topics.await(order.orderId(), RefundDecided.class));
        seen(order, RefundIssued.class, 1);
        RefundIssued issued = topics.await(order.orderId(), RefundIssued.class)
                .as(RefundIssued.class)
                .orElseThrow();
        List<PaymentSandbox.Payout> payouts = payments.payouts(order.paymentReference());
        if (!issued.total().equals(expected)
                || payouts.size() != 1
                || !payouts.getFirst().amount().equals(expected)) {
            throw new DidNotHappen(
                    "%s was to be paid once; told was %s, paid %s.".formatted(expected, issued.total(), payouts));
        }
        StreamSupport.stream(
                        shop.refunds(order)
                                .expect(200)
                                .body()
                                .at("/refunds/0/lines")
                                .spliterator(),
                        false)
                .forEach(line -> say.detail(
                        "why",
                        "%8.2f  %s"
                                .formatted(
                                        line.at("/amount/minorUnits").asLong() / 100.0,
                                        line.path("french").asText())));
        say.detail(
                "ledger",
                "the provider paid %s once, as %s"
                        .formatted(amount(expected), payouts.getFirst().refundId()));
    }

    private void webhook(String door, int status) {
        say.webhook(door, status);
        if (status != 200) {
            throw new DidNotHappen("The webhook %s answered %d.".formatted(door, status));
        }
    }

    private Mail seen(Order order, Class<? extends DomainEvent> type, int which) {
        Told told = topics.await(order.orderId(), type, which);
        say.told(told);
        Mail mail = post.about(order, told).mail();
        say.posted(mail);
        return mail;
    }

    private void hasMails(Order order, int howMany) {
        List<Mail> mails = mailbox.of(order.email());
        if (mails.size() != howMany) {
            throw new DidNotHappen(
                    "%d e-mails were to arrive for %s; there are %s.".formatted(howMany, order.orderNumber(), mails));
        }
    }
}
