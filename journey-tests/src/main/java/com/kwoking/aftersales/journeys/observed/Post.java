package com.kwoking.aftersales.journeys.observed;

import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.journeys.observed.Mailbox.Mail;
import com.kwoking.aftersales.journeys.parties.Order;

/// Follows an event to the mail that it became: the letter names its cause, and the mail carries the letter's id.
public record Post(Topics topics, Mailbox mailbox) {

    public record Letter(LetterSent sent, Mail mail) {}

    public Letter about(Order order, Told cause) {
        LetterSent sent = topics.await(
                        "letter about " + cause, order.orderId().value().toString(), told -> told.as(LetterSent.class)
                                .filter(letter -> letter.causeId().equals(cause.id()))
                                .isPresent())
                .as(LetterSent.class)
                .orElseThrow();
        String id = sent.letterId().value().toString();
        return new Letter(sent, mailbox.await(order.email(), sent.template(), mail -> mail.messageId()
                .contains(id)));
    }
}
