package com.kwoking.aftersales.returns.eligibility.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Eligible;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Ineligible;
import com.kwoking.aftersales.wording.Sentence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the policy says to an item, as a caller reads it.
///
/// @param deadline the first instant that is too late; an estimate while nobody saw the parcel arrive
/// @param returnRequired whether the goods are likely to have to come back
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityDecisionView(
        String sku,
        int quantity,
        boolean eligible,
        @Nullable ReturnFlow flow,
        @Nullable Instant deadline,
        @Nullable Boolean deliveryUnknown,
        @Nullable Boolean returnRequired,
        @Nullable EstimateView refundEstimate,
        @Nullable Reason reason) {

    public static List<EligibilityDecisionView> of(List<EligibilityDecision> decisions) {
        return decisions.stream().map(EligibilityDecisionView::of).toList();
    }

    private static EligibilityDecisionView of(EligibilityDecision decision) {
        String sku = decision.item().sku().value();
        int quantity = decision.item().quantity();
        return switch (decision) {
            case Eligible eligible ->
                new EligibilityDecisionView(
                        sku,
                        quantity,
                        true,
                        eligible.flow(),
                        eligible.deadline(),
                        eligible.estimated(),
                        eligible.wantedBack(),
                        EstimateView.of(eligible.estimate()),
                        null);
            case Ineligible refused ->
                new EligibilityDecisionView(
                        sku, quantity, false, refused.flow(), refused.deadline(), null, null, null, Reason.of(refused));
        };
    }

    record EstimateView(Money item, Money shippingShare, Money total) {

        static EstimateView of(EligibilityDecision.Estimate estimate) {
            return new EstimateView(estimate.item(), estimate.shippingShare(), estimate.total());
        }
    }

    public record Reason(String code, String french, String english) {

        public static Reason of(Ineligible refused) {
            Sentence sentence = IneligibilityText.of(refused.why());
            return new Reason(refused.why().name(), sentence.french(), sentence.english());
        }
    }
}
