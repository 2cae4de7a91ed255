package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.claim;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.MET;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.asNewWithout;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.conditional;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.physical;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.refusedFor;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
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
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding.MissingAccessory;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

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

    private static Optional<InputError> error(Claim claim, @Nullable LiableParty liable, UnitFinding finding) {
        return new Plausibility(claim, physical(liable, finding)).error();
    }
}
