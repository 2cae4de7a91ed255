package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundIssued.Allocation;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A refund of which every payout is paid: what is told of it is what the customer gets.
public record Completion(Refund refund, Map<TenderId, Paid> paid) {

    public Completion {
        paid = Map.copyOf(paid);
    }

    /// @param reference the provider's id of the payout, or the person's who settled it
    public record Paid(String reference, @Nullable Fee fee) {}

    public RefundIssued told(Instant now) {
        RefundIssued whole = issued(
                refund, payout -> paid(payout.tenderId()).map(Paid::reference).orElse(""), now);
        List<RefundLine> fees = whole.allocations().stream()
                .flatMap(part -> fee(part).flatMap(Fee::line).stream())
                .toList();
        return fees.isEmpty() ? whole : lessened(whole, fees);
    }

    /// As decided, whatever an intermediary kept of it.
    ///
    /// @param reference the provider's id of each payout
    public static RefundIssued issued(Refund refund, Function<Payout, String> reference, Instant now) {
        List<Allocation> allocations = refund.payouts().stream()
                .map(payout -> new Allocation(
                        payout.isByHand() ? null : payout.tenderId(),
                        payout.kind(),
                        payout.amount(),
                        reference.apply(payout)))
                .toList();
        return new RefundIssued(
                refund.id(),
                refund.orderId(),
                refund.orderNumber(),
                refund.customerId(),
                refund.cause(),
                refund.lines(),
                refund.total(),
                refund.balanceDue(),
                allocations,
                refund.correctionOf(),
                refund.remaining(),
                now);
    }

    private RefundIssued lessened(RefundIssued whole, List<RefundLine> fees) {
        return new RefundIssued(
                whole.refundId(),
                whole.orderId(),
                whole.orderNumber(),
                whole.customerId(),
                whole.cause(),
                Stream.concat(whole.lines().stream(), fees.stream()).toList(),
                fees.stream().map(RefundLine::amount).reduce(whole.total(), Money::plus),
                whole.balanceDue(),
                whole.allocations().stream().map(this::lessened).toList(),
                whole.correctionOf(),
                whole.remainingRefundable(),
                whole.issuedAt());
    }

    private Allocation lessened(Allocation part) {
        return fee(part)
                .map(fee -> new Allocation(
                        part.tenderId(),
                        part.kind(),
                        part.amount().minus(fee.borneByCustomer()),
                        part.providerReference()))
                .orElse(part);
    }

    private Optional<Fee> fee(Allocation part) {
        return paid(part.tenderId()).flatMap(paid -> Optional.ofNullable(paid.fee()));
    }

    private Optional<Paid> paid(@Nullable TenderId tender) {
        return tender == null ? Optional.empty() : Optional.ofNullable(paid.get(tender));
    }
}
