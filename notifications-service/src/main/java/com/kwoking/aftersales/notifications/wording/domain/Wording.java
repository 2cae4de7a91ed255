package com.kwoking.aftersales.notifications.wording.domain;

import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.letters.Message;
import com.kwoking.aftersales.notifications.text.Words;

/// Finds the words for a message, in the language of whom it is for.
@FunctionalInterface
public interface Wording {

    Words of(Message message, Contact to);
}
