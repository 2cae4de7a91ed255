package com.kwoking.aftersales.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.observed.Topics;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.WholeSystem;

/// What must have come of an order when everything is quiet, and no more than that.
record Effects(WholeSystem system) {

    void hasOne(Order order, Class<? extends DomainEvent> type) {
        system.topics.await(order.orderId(), type);
        new Books(system).balance();
        assertThat(Topics.once(system.topics.of(order.orderId())).filter(told -> told.isA(type)))
                .as("%s of %s", type.getSimpleName(), order.orderNumber())
                .hasSize(1);
    }

    void isPaidOnce(Order order, Money amount) {
        system.topics.await(order.orderId(), RefundIssued.class);
        assertThat(system.payments.payouts(order.paymentReference()))
                .as("payouts of " + order.orderNumber())
                .extracting(PaymentSandbox.Payout::amount)
                .containsExactly(amount);
    }

    void gotMails(Order order, int howMany) {
        assertThat(system.mailbox.of(order.email()))
                .as("mails for " + order.orderNumber())
                .hasSize(howMany);
    }
}
