package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.claim;
import static com.kwoking.aftersales.returns.CaseSamples.evidence;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.CAP;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.physical;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.refusedFor;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R34")
class LiabilityTest {

    @Tag("R10")
    @Test
    void theMerchantIsLiableUnlessThePicturesShowTheCarriersWork() { // A12
        var claim = claim(ReturnFlow.DOA_14D, Motive.DAMAGED);
        var battered = withFlag(claim, Flag.VISIBLE_DAMAGE_AT_DELIVERY);
        var pictures = List.of(evidence(Kind.LABEL), evidence(Kind.PACKAGING));

        assertThat(liable(claim, pictures)).isEqualTo(LiableParty.MERCHANT);
        assertThat(liable(battered, List.of())).isEqualTo(LiableParty.MERCHANT);
        assertThat(liable(battered, pictures)).isEqualTo(LiableParty.CARRIER);
        assertThat(liable(refusedFor(DeliveryRefused.Reason.DAMAGED), List.of()))
                .isEqualTo(LiableParty.CARRIER);
        assertThat(liable(refusedFor(DeliveryRefused.Reason.CUSTOMS), List.of()))
                .isNull();
    }

    private static @Nullable LiableParty liable(Claim claim, List<EvidenceSummary> evidence) {
        return new InspectionAssessment(claim, evidence, null, physical(null, ReturnSamples.found(A1, true)), CAP)
                .assess()
                .liableParty();
    }

    private static Claim withFlag(Claim claim, Flag flag) {
        return claim(claim.flow(), claim.wanted().motive(), List.of(flag), claim.refusal(), WantedResolution.REFUND);
    }
}
