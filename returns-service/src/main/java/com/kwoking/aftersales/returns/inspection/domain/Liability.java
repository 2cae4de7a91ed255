package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is liable for a damage, unless the inspector says otherwise (A12).
final class Liability {

    private Liability() {}

    /// The carrier for what arrived battered, as the pictures show; else the merchant. Absent where nothing is damaged.
    static @Nullable LiableParty presumed(Claim claim, List<EvidenceSummary> evidence) {
        if (!claim.isAboutAFault()) {
            return null;
        }
        boolean arrivedBattered = claim.flags().contains(Flag.VISIBLE_DAMAGE_AT_DELIVERY)
                && shows(Kind.LABEL, evidence)
                && shows(Kind.PACKAGING, evidence);
        return claim.flow() == ReturnFlow.REFUSED || arrivedBattered ? LiableParty.CARRIER : LiableParty.MERCHANT;
    }

    private static boolean shows(Kind kind, List<EvidenceSummary> evidence) {
        return evidence.stream().anyMatch(each -> each.kind() == kind);
    }
}
