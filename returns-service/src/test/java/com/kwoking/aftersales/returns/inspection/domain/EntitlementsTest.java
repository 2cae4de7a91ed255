package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.LAMP;
import static com.kwoking.aftersales.returns.CaseSamples.claim;
import static com.kwoking.aftersales.returns.CaseSamples.evidence;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.Judgement;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding.MissingAccessory;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The decision table of section 4, and what is put around it.
class EntitlementsTest {

    private static final Criteria MET = new Criteria(true, true, true, true);
    private static final Money CAP = eur("20.00");

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

    @Tag("R09")
    @Tag("R14")
    @Test
    void aMissingChargerIsDeductedAtItsPrice() { // R09, D11: 26.25 less 12.00
        assertThat(judged(conditional(), asNewWithout(new MissingAccessory("chargeur ", 1, false)))
                        .deductions())
                .containsExactly(new Deduction(Deduction.Kind.MISSING_ACCESSORY, A1, "Chargeur", 1, eur("12.00")));
    }

    @Tag("R09")
    @Test
    void anAccessoryWithoutAPriceIsLeftToAPerson() {
        assertThat(judged(conditional(), asNewWithout(new MissingAccessory("Câble", 2, false)))
                        .deductions())
                .containsExactly(new Deduction(Deduction.Kind.MISSING_ACCESSORY, A1, "Câble", 2, null));
    }

    @Tag("R09")
    @Test
    void whatWasMissingOnArrivalIsNotTheCustomersDebt() { // A29
        assertThat(judged(conditional(), asNewWithout(new MissingAccessory("Chargeur", 1, true)))
                        .deductions())
                .isEmpty();
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

    @Tag("R03")
    @Test
    void theWrongItemsAccessoriesAreNobodysDebt() { // D8
        var finding = new UnitFinding(
                A1,
                null,
                true,
                true,
                null,
                null,
                null,
                Condition.AS_NEW,
                List.of(new MissingAccessory("Chargeur", 1, false)));

        assertThat(judged(claim(ReturnFlow.WRONG_ITEM, Motive.WRONG_ITEM), finding)
                        .deductions())
                .isEmpty();
    }

    @Tag("R59")
    @Test
    void customsCostsAreChargedBack() { // D14
        var findings = new Findings(
                Mode.PHYSICAL, null, null, null, null, eur("7.50"), List.of(ReturnSamples.found(A1, null)));
        var judgement = new InspectionAssessment(
                        refusedFor(DeliveryRefused.Reason.CUSTOMS), List.of(), null, findings, CAP)
                .assess();

        assertThat(judgement.deductions())
                .containsExactly(new Deduction(Deduction.Kind.CUSTOMS_COSTS, null, "Frais de douane", 1, eur("7.50")));
    }

    @Tag("R10")
    @ParameterizedTest(name = "{0} liable {1}, paid {2}, receipt {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            # R10: reimbursed if proven, not the customer's doing, and within the cap
            DOA_14D,         MERCHANT, 8.90,  true,  8.90
            DOA_14D,         CARRIER,  20.00, true,  20.00
            DOA_14D,         MERCHANT, 20.01, true,  -
            DOA_14D,         MERCHANT, 8.90,  false, -
            DOA_14D,         MERCHANT, -,     true,  -
            DOA_14D,         MERCHANT, 0.00,  true,  -
            WRONG_ITEM,      -,        8.90,  true,  8.90
            # D11: the customer's own
            CONDITIONAL_60D, -,        8.90,  true,  -
            """)
    void returnPostageIsForThoseWhoHadNoChoice(
            ReturnFlow flow,
            @Nullable LiableParty liable,
            @Nullable String paid,
            boolean receipt,
            @Nullable String postage) {
        var shipment = new Shipment("COLISSIMO", "8R1", paid == null ? null : eur(paid), ReturnSamples.DELIVERED);
        var findings = new Findings(
                Mode.PHYSICAL,
                liable,
                null,
                null,
                null,
                null,
                List.of(new UnitFinding(A1, null, true, true, MET, null, null, Condition.AS_NEW, List.of())));
        var judgement = new InspectionAssessment(
                        claim(flow, Motive.DAMAGED),
                        receipt ? List.of(evidence(Kind.RECEIPT)) : List.of(),
                        shipment,
                        findings,
                        CAP)
                .assess();

        assertThat(judgement.returnPostage()).isEqualTo(postage == null ? null : eur(postage));
    }

    @Tag("R10")
    @Tag("R34")
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

    @Tag("R17")
    @ParameterizedTest(name = "{0}: {1} over {2} is {3}")
    @CsvSource(nullValues = "-", textBlock = """
            # R17, D6: at most what a full refund would be, 26.25 + 2.59
            DOA_14D,         REFUND_PARTIAL, 28.84, -
            DOA_14D,         REFUND_PARTIAL, 28.85, AGREED_AMOUNT_TOO_HIGH
            DOA_14D,         REFUND_PARTIAL, 0.00,  AGREED_AMOUNT_TOO_HIGH
            DOA_14D,         REFUND_PARTIAL, -,     AGREED_AMOUNT_MISSING
            DOA_14D,         REFUND_TOTAL,   5.00,  AGREED_AMOUNT_OUT_OF_PLACE
            DOA_14D,         REFUND_TOTAL,   -,     -
            DOA_14D,         REPLACEMENT,    -,     REPLACEMENT_NOT_POSSIBLE
            DOA_14D,         NONE,           -,     RESOLUTION_NOT_OFFERED
            CONDITIONAL_60D, REFUND_PARTIAL, 5.00,  RESOLUTION_NOT_OFFERED
            CONDITIONAL_60D, REPLACEMENT,    -,     RESOLUTION_NOT_OFFERED
            CONDITIONAL_60D, REFUND_TOTAL,   -,     -
            """)
    void onlyTheResolutionsOfThePolicyAreOffered(
            ReturnFlow flow, Resolution resolution, @Nullable String agreed, @Nullable InputError error) {
        var findings = new Findings(
                Mode.PHYSICAL,
                null,
                null,
                resolution,
                agreed == null ? null : eur(agreed),
                null,
                List.of(new UnitFinding(A1, null, true, true, MET, null, null, Condition.AS_NEW, List.of())));

        assertThat(new Plausibility(claim(flow, Motive.DAMAGED), findings).error())
                .isEqualTo(Optional.ofNullable(error));
    }

    @Tag("R17")
    @Test
    void anAmountInAnotherCurrencyCannotBeAgreedOn() { // R31
        var findings = new Findings(
                Mode.PHYSICAL,
                null,
                null,
                Resolution.REFUND_PARTIAL,
                new Money(500, Currency.getInstance("USD")),
                null,
                List.of(ReturnSamples.found(A1, true)));

        assertThat(new Plausibility(claim(ReturnFlow.DOA_14D, Motive.DAMAGED), findings).error())
                .contains(InputError.CURRENCY_DIFFERS);
    }

    @Tag("R17")
    @Test
    void aReplacementThatWasWantedIsNeverChosenByItself() {
        var wanting = wantingAReplacement(claim(ReturnFlow.DOA_14D, Motive.DEFECTIVE));

        assertThat(judged(wanting, ReturnSamples.found(A1, true)).resolution()).isEqualTo(Resolution.REFUND_TOTAL);
    }

    @Tag("R17")
    @Test
    void whoNamesAReplacementIsToldAlsoWhereNothingIsAccepted() {
        var findings = new Findings(
                Mode.PHYSICAL, null, null, Resolution.REPLACEMENT, null, null, List.of(ReturnSamples.found(A1, false)));

        assertThat(new Plausibility(claim(ReturnFlow.DOA_14D, Motive.DEFECTIVE), findings).error())
                .contains(InputError.REPLACEMENT_NOT_POSSIBLE);
    }

    @Tag("R04")
    @Tag("R42")
    @Test
    void whatWasNotLookedAtIsNotDecidedUpon() {
        var half = new UnitFinding(
                A1, null, true, null, new Criteria(true, null, true, true), null, null, Condition.AS_NEW, List.of());

        assertThat(error(conditional(), null, half)).contains(InputError.CRITERIA_MISSING);
        assertThat(error(claim(ReturnFlow.DOA_14D, Motive.DAMAGED), null, ReturnSamples.found(A1, null)))
                .contains(InputError.PROBLEM_NOT_JUDGED);
        assertThat(error(
                        claim(ReturnFlow.DOA_14D, Motive.DAMAGED), LiableParty.CUSTOMER, ReturnSamples.found(A1, true)))
                .contains(InputError.EXPLANATION_MISSING);
        assertThat(error(conditional(), null, asNewWithout(new MissingAccessory("Chargeur", 2, false))))
                .contains(InputError.TOO_MANY_ACCESSORIES);
        assertThat(error(
                        conditional(),
                        null,
                        asNewWithout(
                                new MissingAccessory("Chargeur", 1, false),
                                new MissingAccessory("chargeur", 1, false))))
                .contains(InputError.TOO_MANY_ACCESSORIES);
    }

    @Tag("R04")
    @Tag("R42")
    @Test
    void aUnitOfWhichNobodySaidWhetherItCameIsNotMissing() {
        var untold = new UnitFinding(A1, null, null, null, null, null, null, Condition.NOT_SEEN, List.of());
        var onPhotos = new UnitFinding(A1, null, null, true, null, null, null, Condition.NOT_SEEN, List.of());
        var kept = new Findings(Mode.EVIDENCE_ONLY, null, null, null, null, null, List.of(onPhotos));

        assertThat(error(conditional(), null, untold)).contains(InputError.RECEIVED_MISSING);
        assertThat(error(claim(ReturnFlow.DOA_14D, Motive.DAMAGED), null, untold))
                .contains(InputError.RECEIVED_MISSING);
        assertThat(error(refusedFor(DeliveryRefused.Reason.DAMAGED), null, untold))
                .contains(InputError.RECEIVED_MISSING);
        assertThat(error(claim(ReturnFlow.STATUTORY_WITHDRAWAL, Motive.NOT_SATISFIED), null, untold))
                .contains(InputError.RECEIVED_MISSING);
        assertThat(new Plausibility(claim(ReturnFlow.DOA_14D, Motive.DAMAGED), kept).error())
                .isEmpty();
    }

    @Tag("R03")
    @Tag("R42")
    @Test
    void whatWasNeverInTheBoxIsRefusedOnlyByAWord() {
        var claim = claim(ReturnFlow.WRONG_ITEM, Motive.WRONG_QUANTITY);
        var unjudged = new UnitFinding(A1, null, false, null, null, null, null, Condition.NOT_SEEN, List.of());
        var confirmed = new UnitFinding(A1, null, false, true, null, null, null, Condition.NOT_SEEN, List.of());

        assertThat(error(claim, null, unjudged)).contains(InputError.PROBLEM_NOT_JUDGED);
        assertThat(error(claim, null, confirmed)).isEmpty();
    }

    @Tag("R10")
    @Test
    void postageInAnotherCurrencyIsForAPerson() {
        var francs = new Money(890, Currency.getInstance("CHF"));
        var claim = claim(ReturnFlow.DOA_14D, Motive.DAMAGED);
        var judgement = new InspectionAssessment(
                        claim,
                        List.of(evidence(Kind.RECEIPT)),
                        new Shipment("LA POSTE CH", "99.00.1", francs, ReturnSamples.DELIVERED),
                        physical(null, ReturnSamples.found(A1, true)),
                        new Money(2000, francs.currency()))
                .assess();

        assertThat(judgement.returnPostage()).isNull();
    }

    @Tag("R44")
    @Test
    void whereNothingIsAcceptedNothingIsOwed() {
        var judgement = judged(claim(ReturnFlow.DOA_14D, Motive.DAMAGED), ReturnSamples.found(A1, false));

        assertThat(judgement.resolution()).isEqualTo(Resolution.NONE);
        assertThat(judgement.accepted()).isEmpty();
    }

    private static Claim conditional() {
        return claim(ReturnFlow.CONDITIONAL_60D, Motive.NOT_SATISFIED);
    }

    private static Claim refusedFor(DeliveryRefused.Reason reason) {
        return claim(ReturnFlow.REFUSED, Motive.REFUSED_AT_DOOR, List.of(), reason, WantedResolution.REFUND);
    }

    private static Claim withFlag(Claim claim, Flag flag) {
        return claim(claim.flow(), claim.wanted().motive(), List.of(flag), claim.refusal(), WantedResolution.REFUND);
    }

    private static Claim wantingAReplacement(Claim claim) {
        return claim(
                claim.flow(), claim.wanted().motive(), claim.flags(), claim.refusal(), WantedResolution.REPLACEMENT);
    }

    private static UnitFinding asNewWithout(MissingAccessory... missing) {
        return new UnitFinding(A1, null, true, null, MET, null, null, Condition.AS_NEW, List.of(missing));
    }

    private static UnitFinding notReceived() {
        return new UnitFinding(A1, null, false, null, null, null, null, Condition.NOT_SEEN, List.of());
    }

    private static Judgement judged(Claim claim, UnitFinding finding) {
        return new InspectionAssessment(claim, List.of(), null, physical(null, finding), CAP).assess();
    }

    private static @Nullable LiableParty liable(Claim claim, List<EvidenceSummary> evidence) {
        return new InspectionAssessment(claim, evidence, null, physical(null, ReturnSamples.found(A1, true)), CAP)
                .assess()
                .liableParty();
    }

    private static Optional<InputError> error(Claim claim, @Nullable LiableParty liable, UnitFinding finding) {
        return new Plausibility(claim, physical(liable, finding)).error();
    }

    private static Findings physical(@Nullable LiableParty liable, UnitFinding... findings) {
        return new Findings(
                Mode.PHYSICAL,
                liable,
                null,
                null,
                null,
                null,
                Stream.of(findings).toList());
    }

    private static void assertDecision(Entitlements.Decision decision, String entitlement, @Nullable String rejection) {
        assertThat(decision.entitlement()).hasToString(entitlement);
        assertThat(Optional.ofNullable(decision.rejection()).map(Enum::name)).isEqualTo(Optional.ofNullable(rejection));
    }
}
