package com.kwoking.aftersales.notifications.sending.domain;

/// Hands a letter to the mail server and waits for its answer, at most as long as a lease.
@FunctionalInterface
public interface MailTransport {

    Delivery deliver(Outgoing letter);
}
