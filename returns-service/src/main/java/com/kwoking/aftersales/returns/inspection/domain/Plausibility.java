package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.inspection.domain.Entitlements.Decision;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether findings say enough, and nothing that the policy does not know, to be judged.
///
/// @param findings one for each unit of the claim, in its order
public record Plausibility(Claim claim, Findings findings) {

    public Optional<InputError> error() {
        return Stream.of(unitError(), moneyError(), resolutionError(), explanationError())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<InputError> unitError() {
        return IntStream.range(0, claim.units().size())
                .mapToObj(i -> unitError(claim.units().get(i), findings.units().get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<InputError> unitError(SoldUnit unit, UnitFinding finding) {
        if (findings.mode() == Mode.PHYSICAL && finding.received() == null) {
            return Optional.of(InputError.RECEIVED_MISSING);
        }
        if (findings.mode() == Mode.PHYSICAL && finding.isReceived() && finding.condition() == Condition.NOT_SEEN) {
            return Optional.of(InputError.CONDITION_MISSING);
        }
        boolean looked = findings.mode() == Mode.EVIDENCE_ONLY || finding.isReceived();
        if (looked && claim.flow() == ReturnFlow.CONDITIONAL_60D && !isComplete(finding.criteria())) {
            return Optional.of(InputError.CRITERIA_MISSING);
        }
        boolean judged = looked || !Entitlements.isExpected(claim, findings.mode());
        if (judged && hasDeclaredProblem() && finding.problemConfirmed() == null) {
            return Optional.of(InputError.PROBLEM_NOT_JUDGED);
        }
        return finding.missingAccessories().stream().allMatch(missing -> Deductions.isPossible(missing, unit, finding))
                ? Optional.empty()
                : Optional.of(InputError.TOO_MANY_ACCESSORIES);
    }

    private boolean hasDeclaredProblem() {
        return claim.isAboutAFault() && claim.flow() != ReturnFlow.REFUSED;
    }

    /// What was not looked at is not "no", so it cannot be decided upon (R04).
    private static boolean isComplete(@Nullable Criteria criteria) {
        return criteria != null
                && criteria.originalState() != null
                && criteria.unused() != null
                && criteria.undamaged() != null
                && criteria.originalPackaging() != null;
    }

    private Optional<InputError> moneyError() {
        Currency currency = claim.currency();
        boolean foreign = Stream.of(
                        Optional.ofNullable(findings.agreedAmount()), Optional.ofNullable(findings.customsCosts()))
                .flatMap(Optional::stream)
                .anyMatch(amount -> !amount.currency().equals(currency));
        if (foreign) {
            return Optional.of(InputError.CURRENCY_DIFFERS);
        }
        return findings.customsCosts() != null && claim.refusal() != DeliveryRefused.Reason.CUSTOMS
                ? Optional.of(InputError.CUSTOMS_COSTS_OUT_OF_PLACE)
                : Optional.empty();
    }

    /// The resolutions of R17 are for what was the shop's or the carrier's fault. A change of mind ends in its
    /// refund or in nothing. A replacement is one of the three, but nobody can ship it yet: who is promised one
    /// gets neither goods nor money.
    private Optional<InputError> resolutionError() {
        Resolution wanted = findings.resolution();
        if (findings.agreedAmount() != null && wanted != Resolution.REFUND_PARTIAL) {
            return Optional.of(InputError.AGREED_AMOUNT_OUT_OF_PLACE);
        }
        if (wanted == Resolution.REPLACEMENT) {
            return Optional.of(
                    claim.isAboutAFault() ? InputError.REPLACEMENT_NOT_POSSIBLE : InputError.RESOLUTION_NOT_OFFERED);
        }
        Optional<Money> worth = worth();
        if (wanted == null || worth.isEmpty()) {
            return Optional.empty();
        }
        return switch (wanted) {
            case REFUND_TOTAL -> Optional.empty();
            case REFUND_PARTIAL ->
                claim.isAboutAFault()
                        ? agreedAmountError(findings.agreedAmount(), worth.get())
                        : Optional.of(InputError.RESOLUTION_NOT_OFFERED);
            case REPLACEMENT, NONE -> Optional.of(InputError.RESOLUTION_NOT_OFFERED);
        };
    }

    private static Optional<InputError> agreedAmountError(@Nullable Money agreed, Money worth) {
        if (agreed == null) {
            return Optional.of(InputError.AGREED_AMOUNT_MISSING);
        }
        if (!agreed.currency().equals(worth.currency())) {
            return Optional.of(InputError.CURRENCY_DIFFERS);
        }
        return agreed.isPositive() && agreed.compareTo(worth) <= 0
                ? Optional.empty()
                : Optional.of(InputError.AGREED_AMOUNT_TOO_HIGH);
    }

    /// What the accepted units come to; empty where none is accepted.
    private Optional<Money> worth() {
        List<Decision> decisions = Entitlements.decide(claim, findings);
        return IntStream.range(0, decisions.size())
                .filter(i -> decisions.get(i).accepted())
                .mapToObj(i -> decisions.get(i).worth(claim.units().get(i)))
                .reduce(Money::plus);
    }

    private Optional<InputError> explanationError() {
        String explanation = findings.explanation();
        return findings.liableParty() == LiableParty.CUSTOMER && (explanation == null || explanation.isBlank())
                ? Optional.of(InputError.EXPLANATION_MISSING)
                : Optional.empty();
    }
}
