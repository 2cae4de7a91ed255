package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.LAMP;
import static com.kwoking.aftersales.returns.CaseSamples.claim;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.MET;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.conditional;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.judged;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.refusedFor;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding.MissingAccessory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The decision table of section 4, and what is put around it.
class EntitlementsTest {

    @Tag("R40")
    @Tag("R42")
    @ParameterizedTest(name = "{0} liable {1} confirmed {2}: {4} {5}")
    @CsvSource(nullValues = "-", textBlock = """
            # flow,          liable,   confirmed, beyond, entitlement,       rejection
            # D5
            DOA_14D,         MERCHANT, true,      -,      ITEM_AND_SHIPPING, -
            DOA_14D,         CARRIER,  true,      false,  ITEM_AND_SHIPPING, -
            DOA_14D,         -,        true,      -,      ITEM_AND_SHIPPING, -
            DEFECT_WARRANTY, MERCHANT, true,      -,      ITEM_AND_SHIPPING, -
            # R42: dead when declared, alive on the bench
            DOA_14D,         -,        false,     -,      NOTHING,           PROBLEM_NOT_CONFIRMED
            # D7
            DOA_14D,         CUSTOMER, true,      -,      NOTHING,           CUSTOMER_LIABLE
            # A10, R40: the declared crack, but water damage too
            DOA_14D,         MERCHANT, true,      true,   NOTHING,           UNACCEPTABLE_CONDITION
            # D8
            WRONG_ITEM,      MERCHANT, true,      -,      ITEM_AND_SHIPPING, -
            WRONG_ITEM,      -,        false,     -,      NOTHING,           PROBLEM_NOT_CONFIRMED
            """)
    void faultsAreRefundedWithTheirShippingIfTheyAreThere(
            ReturnFlow flow,
            @Nullable LiableParty liable,
            Boolean confirmed,
            @Nullable Boolean beyond,
            String entitlement,
            @Nullable String rejection) {
        var finding = new UnitFinding(A1, null, true, confirmed, null, beyond, null, Condition.DAMAGED, List.of());

        assertDecision(
                Entitlements.decide(claim(flow, Motive.DAMAGED), Mode.PHYSICAL, liable, LAMP, finding),
                entitlement,
                rejection);
    }

    @Tag("R04")
    @Tag("R12")
    @Tag("R44")
    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5} {6}")
    @CsvSource(nullValues = "-", textBlock = """
            # R04, D11, D15: each of the four criteria alone
            true,  true,  true,  true,  AS_NEW,  ITEM,    -
            false, true,  true,  true,  AS_NEW,  NOTHING, UNACCEPTABLE_CONDITION
            true,  false, true,  true,  AS_NEW,  NOTHING, UNACCEPTABLE_CONDITION
            true,  true,  false, true,  AS_NEW,  NOTHING, UNACCEPTABLE_CONDITION
            true,  true,  true,  false, AS_NEW,  NOTHING, UNACCEPTABLE_CONDITION
            true,  true,  true,  true,  USED,    NOTHING, UNACCEPTABLE_CONDITION
            true,  true,  true,  true,  DAMAGED, NOTHING, UNACCEPTABLE_CONDITION
            """)
    void aChangeOfMindIsRefundedWithoutShippingIfAllIsAsNew(
            boolean original,
            boolean unused,
            boolean undamaged,
            boolean packaging,
            Condition condition,
            String entitlement,
            @Nullable String rejection) {
        var finding = new UnitFinding(
                A1,
                null,
                true,
                null,
                new Criteria(original, unused, undamaged, packaging),
                null,
                null,
                condition,
                List.of());

        assertDecision(
                Entitlements.decide(
                        claim(ReturnFlow.CONDITIONAL_60D, Motive.NOT_SATISFIED), Mode.PHYSICAL, null, LAMP, finding),
                entitlement,
                rejection);
    }

    @Tag("R59")
    @ParameterizedTest(name = "refused because {0}, damage confirmed {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            # D13
            DAMAGED, true,  ITEM_AND_SHIPPING
            OPENED,  -,     ITEM_AND_SHIPPING
            # A21: sound after all
            DAMAGED, false, ITEM
            OTHER,   -,     ITEM
            # D14, R59
            CUSTOMS, -,     ITEM
            """)
    void aRefusedParcelIsJudgedByWhyItWasRefused(
            DeliveryRefused.Reason reason, @Nullable Boolean confirmed, String entitlement) {
        assertDecision(
                Entitlements.decide(refusedFor(reason), Mode.PHYSICAL, null, LAMP, ReturnSamples.found(A1, confirmed)),
                entitlement,
                null);
    }

    @ParameterizedTest
    @CsvSource({"CONDITIONAL_60D", "DOA_14D", "WRONG_ITEM", "REFUSED", "STATUTORY_WITHDRAWAL"})
    void whatDidNotArriveIsNotRefunded(ReturnFlow flow) { // D15
        assertDecision(
                Entitlements.decide(claim(flow, Motive.DAMAGED), Mode.PHYSICAL, null, LAMP, notReceived()),
                "NOTHING",
                "NOT_RECEIVED");
    }

    @Tag("R03")
    @Test
    void whatWasNeverInTheBoxNeedNotArrive() {
        var missing = new UnitFinding(A1, null, false, true, null, null, null, Condition.NOT_SEEN, List.of());

        assertDecision(
                Entitlements.decide(
                        claim(ReturnFlow.WRONG_ITEM, Motive.WRONG_QUANTITY), Mode.PHYSICAL, null, LAMP, missing),
                "ITEM_AND_SHIPPING",
                null);
    }

    @Tag("R14")
    @Test
    void withoutItsPricelessPartItCannotBeSoldAgain() { // A09
        var priceless = new UnitFinding(
                A1,
                null,
                true,
                null,
                MET,
                null,
                false,
                Condition.AS_NEW,
                List.of(new MissingAccessory("Câble", 1, false)));
        var priced = new UnitFinding(
                A1,
                null,
                true,
                null,
                MET,
                null,
                false,
                Condition.AS_NEW,
                List.of(new MissingAccessory("Chargeur", 1, false)));

        assertDecision(
                Entitlements.decide(conditional(), Mode.PHYSICAL, null, LAMP, priceless), "NOTHING", "NOT_RESALEABLE");
        assertDecision(Entitlements.decide(conditional(), Mode.PHYSICAL, null, LAMP, priced), "ITEM", null);
    }

    @Tag("R17")
    @Test
    void aReplacementThatWasWantedIsNeverChosenByItself() {
        var wanting = wantingAReplacement(claim(ReturnFlow.DOA_14D, Motive.DEFECTIVE));

        assertThat(judged(wanting, ReturnSamples.found(A1, true)).resolution()).isEqualTo(Resolution.REFUND_TOTAL);
    }

    @Tag("R44")
    @Test
    void whereNothingIsAcceptedNothingIsOwed() {
        var judgement = judged(claim(ReturnFlow.DOA_14D, Motive.DAMAGED), ReturnSamples.found(A1, false));

        assertThat(judgement.resolution()).isEqualTo(Resolution.NONE);
        assertThat(judgement.accepted()).isEmpty();
    }

    private static Claim wantingAReplacement(Claim claim) {
        return claim(
                claim.flow(), claim.wanted().motive(), claim.flags(), claim.refusal(), WantedResolution.REPLACEMENT);
    }

    private static UnitFinding notReceived() {
        return new UnitFinding(A1, null, false, null, null, null, null, Condition.NOT_SEEN, List.of());
    }

    private static void assertDecision(Entitlements.Decision decision, String entitlement, @Nullable String rejection) {
        assertThat(decision.entitlement()).hasToString(entitlement);
        assertThat(Optional.ofNullable(decision.rejection()).map(Enum::name)).isEqualTo(Optional.ofNullable(rejection));
    }
}
