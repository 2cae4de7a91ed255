package com.kwoking.aftersales.notifications.sending.domain;

import com.kwoking.aftersales.events.letter.LetterId;
import java.util.List;
import java.util.Set;

/// The letters that wait to be sent.
public interface LetterQueue {

    /// Takes letters that are due, so that no other sender does, until the lease ends: a sender that was
    /// killed gives its letters back that way.
    List<Outgoing> take(int atMost);

    /// What became of them; the answer holds those it is news of, and not those that were over before.
    Set<LetterId> record(List<DeliveryOutcome> outcomes);
}
