package com.kwoking.aftersales.notifications.writing.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.notifications.log.domain.KeptLetter;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The letters that were written, whatever became of them.
public interface Letters {

    /// One that was written before stays as it is.
    void add(List<Letter> letters, Instant writtenAt);

    List<Draft> awaitingContact(Collection<CustomerId> customers);

    void release(List<Letter.Ready> letters);

    /// Locked until the transaction ends.
    Optional<KeptLetter> of(LetterId id);

    /// A copy that goes out like any letter and points at the original.
    void repeat(KeptLetter original, LetterId copy, Instant writtenAt);
}
