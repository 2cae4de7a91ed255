package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Wording;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an intermediary kept of a payout. There is one only where the provider reports one (R32).
public record Fee(Money amount, Bearer bearer) {

    public enum Bearer {
        CUSTOMER,
        SHOP
    }

    /// Every line of a statutory withdrawal names it.
    private static final String WITHDRAWAL = "A24";

    /// As it is kept beside the payout, in the payout's currency; absent where none was reported.
    public static @Nullable Fee kept(long minorUnits, @Nullable String bearer, Currency currency) {
        return bearer == null ? null : new Fee(new Money(minorUnits, currency), Bearer.valueOf(bearer));
    }

    static Fee of(Refund refund, Money amount) {
        return new Fee(amount, bearer(refund));
    }

    /// A fee in another currency, or below nothing, cannot be reckoned with what it was kept of.
    static boolean canBeKeptOf(Money payout, Money fee) {
        return fee.currency().equals(payout.currency()) && fee.minorUnits() >= 0;
    }

    /// A cancellation, a loss and a withdrawal are refunded in full, and nobody pays for our mistake (A15).
    static Bearer bearer(Refund refund) {
        return switch (refund.cause().kind()) {
            case ORDER_CANCELLED, PARCEL_LOST, CAPTURED_AFTER_CANCELLATION, CORRECTION -> Bearer.SHOP;
            case REPLACEMENT_UNAVAILABLE -> refund.cause().returnId() == null ? Bearer.SHOP : Bearer.CUSTOMER;
            case RETURN_INSPECTED -> isWithdrawal(refund) ? Bearer.SHOP : Bearer.CUSTOMER;
            case GOODWILL -> Bearer.CUSTOMER;
        };
    }

    private static boolean isWithdrawal(Refund refund) {
        return refund.lines().stream().anyMatch(line -> line.rule().equals(WITHDRAWAL));
    }

    boolean isMoreThan(Money payout) {
        return bearer == Bearer.CUSTOMER && amount.compareTo(payout) > 0;
    }

    /// Empty for a fee that is none of the customer's business.
    public Optional<RefundLine> line() {
        return switch (bearer) {
            case CUSTOMER -> {
                Money less = Money.zero(amount.currency()).minus(amount);
                yield Optional.of(Wording.FEE.line(null, less, "R32", ""));
            }
            case SHOP -> Optional.empty();
        };
    }

    /// How much less than the payout the customer gets.
    public Money borneByCustomer() {
        return switch (bearer) {
            case CUSTOMER -> amount;
            case SHOP -> Money.zero(amount.currency());
        };
    }
}
