package com.kwoking.aftersales.returns.policy.domain;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.policy.Window;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One version of the policy, asked the questions that a return raises.
public record Policy(PolicyPublished terms) {

    /// The statute's own number, which no policy of the shop can change (A24).
    private static final int STATUTORY_DAYS = 14;

    /// What an accepted unit is worth under a flow: its shipping goes back with it unless it was a change of mind.
    public static Entitlement entitlement(ReturnFlow flow) {
        return switch (flow) {
            case DOA_14D, DEFECT_WARRANTY, WRONG_ITEM, REFUSED, STATUTORY_WITHDRAWAL -> Entitlement.ITEM_AND_SHIPPING;
            case CONDITIONAL_60D -> Entitlement.ITEM;
        };
    }

    public PolicyVersion version() {
        return terms.version();
    }

    public boolean takesBack(String category) {
        return !terms.nonReturnableCategories().contains(category);
    }

    public Optional<Window> warranty(String category) {
        return Optional.ofNullable(terms.categoryWarranties().get(category));
    }

    public boolean hasStatutoryWithdrawal(String country) {
        return terms.statutoryWithdrawalCountries().contains(country);
    }

    public Window statutoryWithdrawal() {
        return new Window(STATUTORY_DAYS, terms.damageReport().zone());
    }

    /// When a parcel without a scan counts as delivered (A04).
    public Instant expectedDelivery(Instant shippedAt) {
        return shippedAt
                .atZone(terms.damageReport().zone())
                .plusDays(terms.transitEstimate())
                .toInstant();
    }

    /// Whether the goods have to come back, unless an agent says otherwise (R07, A14). Without a threshold
    /// in the currency nothing says that they may be kept.
    public boolean wantsBack(ReturnFlow flow, Motive motive, List<Money> prices) {
        return switch (flow) {
            case CONDITIONAL_60D, STATUTORY_WITHDRAWAL, REFUSED -> true;
            // A unit that was never in the box cannot be sent back.
            case DOA_14D, DEFECT_WARRANTY, WRONG_ITEM ->
                motive != Motive.WRONG_QUANTITY && prices.stream().anyMatch(this::isOfHighValue);
        };
    }

    private boolean isOfHighValue(Money price) {
        return terms.highValueThresholds().stream()
                .filter(threshold -> threshold.currency().equals(price.currency()))
                .findFirst()
                .map(threshold -> price.compareTo(threshold) >= 0)
                .orElse(true);
    }
}
