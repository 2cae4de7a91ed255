package com.kwoking.aftersales.events;

import com.kwoking.aftersales.events.customer.AccessCodeEvent;
import com.kwoking.aftersales.events.customer.CustomerEvent;
import com.kwoking.aftersales.events.letter.LetterEvent;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.policy.PolicyEvent;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.returns.ReturnEvent;
import java.time.Instant;

/// A fact, told to whoever listens.
///
/// The permitted types are the whole vocabulary. A listener switches over its stream without a
/// `default`, so a new event does not compile until every listener has said what it does with it.
public sealed interface DomainEvent
        permits OrderEvent, ReturnEvent, RefundEvent, LetterEvent, CustomerEvent, PolicyEvent, AccessCodeEvent {

    /// What the fact is partitioned by: facts with one key keep their order within a stream. Between
    /// streams there is no order.
    String key();

    /// The aggregate it is about; the CloudEvents subject.
    String subject();

    /// When it happened, which is not when it was told.
    Instant happenedAt();
}
