package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;

/// One order's letters, written by what is told of it, and asked for by its owner or others.
abstract class LetterFlow {

    @ConfigProperty(name = "stack.smtp.api")
    String mailApi;

    final Topics topics = Topics.ofTheTestStack();
    final EventSamples order = EventSamples.ofSomebody();

    @AfterEach
    void disconnect() {
        topics.close();
    }

    /// Of the payment: one letter, which has arrived.
    final Mailbox mailed() {
        var mailbox = Mailbox.of(mailApi, "lettre");
        topics.tell(order.contact(mailbox.address()));
        topics.tell(order.paid());
        mailbox.awaitMails(1);
        await().untilAsserted(() -> list(owner()).body("notifications.state", contains("SENT")));
        return mailbox;
    }

    final ValidatableResponse list(RequestSpecification caller) {
        return caller.queryParam("orderId", order.orderId().value())
                .get("/notifications")
                .then();
    }

    final RequestSpecification owner() {
        return as(Role.CUSTOMER, order.customerId().value().toString());
    }
}
