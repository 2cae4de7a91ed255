package com.kwoking.aftersales.notifications.domain;

/// Finds the words for a message, in the language of whom it is for.
@FunctionalInterface
public interface Wording {

    Words of(Message message, Contact to);
}
