package com.kwoking.aftersales.notifications.writing.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// The letters that were written, until they are in words.
public interface Letters {

    /// One that was written before stays as it is.
    void add(List<Letter> letters, Instant writtenAt);

    List<Draft> awaitingContact(Collection<CustomerId> customers);

    void release(List<Letter.Ready> letters);
}
