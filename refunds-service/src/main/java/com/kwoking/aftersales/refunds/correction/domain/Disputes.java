package com.kwoking.aftersales.refunds.correction.domain;

import com.kwoking.aftersales.events.order.OrderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where disputes are kept.
public interface Disputes {

    /// False if the refund has an open one already.
    boolean open(Dispute dispute);

    /// Nobody else gets it until the transaction ends.
    Optional<Dispute> of(UUID disputeId);

    void answer(Dispute answered);

    /// Oldest first, those after the given one.
    List<Dispute> open(Optional<UUID> after, int atMost);

    List<Dispute> ofOrder(OrderId orderId);
}
