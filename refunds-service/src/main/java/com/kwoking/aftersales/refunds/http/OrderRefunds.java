package com.kwoking.aftersales.refunds.http;

import com.kwoking.aftersales.events.Money;
import java.util.List;
import java.util.UUID;

/// @param refunded decided, whether it has been paid yet or not
/// @param refundable what could still go back
record OrderRefunds(UUID orderId, Money paid, Money refunded, Money refundable, List<RefundView> refunds) {}
