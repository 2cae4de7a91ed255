package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.claim;
import static com.kwoking.aftersales.returns.CaseSamples.evidence;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.CAP;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.MET;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.physical;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R10")
class ReturnPostageTest {

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
}
