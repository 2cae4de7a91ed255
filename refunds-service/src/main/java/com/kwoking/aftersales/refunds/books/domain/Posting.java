package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One amount, from the account that gives it to the account that gets it: balanced by being one.
///
/// @param key made from the fact and unique within the order, so that a fact told twice is booked once
/// @param refundId absent for what is no refund
/// @param amount positive; what goes the other way has its accounts the other way round
/// @param reference what it is about: the payment, the cause, the provider's id of a payout
public record Posting(
        String key,
        OrderId orderId,
        String orderNumber,
        @Nullable RefundId refundId,
        Account debit,
        Account credit,
        Money amount,
        String reference,
        Instant happenedAt) {}
