package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is liable for a damage bears the postage of the way back (R10): the customer's goes back to them where the
/// merchant or the carrier is.
///
/// @param shipment absent where nothing was sent
/// @param cap what goes back without a person deciding
record ReturnPostage(
        Claim claim,
        List<EvidenceSummary> evidence,
        @Nullable Shipment shipment,
        Mode mode,
        Money cap) {

    /// What was proven to be paid.
    Optional<Money> reimbursed(@Nullable LiableParty liable) {
        return Optional.ofNullable(shipment)
                .flatMap(sent -> Optional.ofNullable(sent.postagePaid()))
                .filter(_ -> isOwed(liable) && isProven())
                .filter(paid -> paid.isPositive() && isWithinCap(paid));
    }

    private boolean isOwed(@Nullable LiableParty liable) {
        return claim.isAboutAFault()
                && claim.flow() != ReturnFlow.REFUSED
                && mode == Mode.PHYSICAL
                && (liable == LiableParty.MERCHANT || liable == LiableParty.CARRIER);
    }

    private boolean isProven() {
        return evidence.stream().anyMatch(each -> each.kind() == Kind.RECEIPT);
    }

    /// What was once told in another currency than the order's is for a person: nobody can add it to the refund.
    private boolean isWithinCap(Money paid) {
        return paid.currency().equals(claim.currency())
                && paid.currency().equals(cap.currency())
                && paid.compareTo(cap) <= 0;
    }
}
