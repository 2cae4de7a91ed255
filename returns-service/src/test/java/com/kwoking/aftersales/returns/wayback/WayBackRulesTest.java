package com.kwoking.aftersales.returns.wayback;

import static com.kwoking.aftersales.returns.CaseSamples.NOW;
import static com.kwoking.aftersales.returns.CaseSamples.changed;
import static com.kwoking.aftersales.returns.CaseSamples.conflict;
import static com.kwoking.aftersales.returns.CaseSamples.opened;
import static com.kwoking.aftersales.returns.CaseSamples.receipt;
import static com.kwoking.aftersales.returns.CaseSamples.received;
import static com.kwoking.aftersales.returns.CaseSamples.shipment;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.CaseSamples;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import com.kwoking.aftersales.returns.returncase.domain.WayBack;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WayBackRulesTest {

    private final ReturnCase changeOfMind = CaseSamples.changeOfMind();

    @Tag("R29")
    @Tag("R30")
    @Test
    void theNumberAndTheReceiptMakeAParcelKnownToBeOnItsWay() {
        var approved = CaseSamples.toSendBack(changeOfMind);
        var tracked = announce(approved, "8R1");
        var proven = tracked.with(CaseSamples.evidence(Kind.RECEIPT));

        assertThat(approved.status()).isEqualTo(ReturnStatus.APPROVED);
        assertThat(tracked.status()).isEqualTo(ReturnStatus.AWAITING_PARCEL);
        assertThat(proven.status()).isEqualTo(ReturnStatus.IN_TRANSIT);
        assertThat(announce(proven, "8R2").shipment().orElseThrow())
                .extracting("trackingNumber")
                .isEqualTo("8R2");
        assertThat(conflict(WayBackRules.announce(changeOfMind, shipment("8R1"), null)))
                .isEqualTo(StateConflict.NOT_APPROVED_YET);
    }

    @Tag("R10")
    @Test
    void postageIsToldInTheCurrencyOfTheOrder() {
        var approved = CaseSamples.toSendBack(CaseSamples.defect());
        var francs = new Money(890, Currency.getInstance("CHF"));

        assertThat(WayBackRules.announce(approved, new Shipment("LA POSTE CH", "99.00.1", francs, NOW), null))
                .isEqualTo(new Invalid(InputError.POSTAGE_CURRENCY_DIFFERS));
        assertThat(WayBackRules.announce(approved, new Shipment("COLISSIMO", "8R1", eur("8.90"), NOW), null))
                .isInstanceOf(Changed.class);
    }

    @Tag("R30")
    @Test
    void newsOfTheParcelThatComesLateMovesNothingBackwards() {
        var received = received(changeOfMind);

        assertThat(announce(received, "8R1")
                        .with(CaseSamples.evidence(Kind.RECEIPT))
                        .status())
                .isEqualTo(ReturnStatus.RECEIVED);
    }

    @Tag("R26")
    @Test
    void nothingIsReceivedThatNobodyExpects() {
        assertThat(conflict(WayBackRules.receive(changeOfMind, receipt()))).isEqualTo(StateConflict.NOT_APPROVED_YET);
        assertThat(conflict(WayBackRules.receive(received(changeOfMind), receipt())))
                .isEqualTo(StateConflict.ALREADY_RECEIVED);
    }

    @Tag("R33")
    @Test
    void aRefusedParcelNeedsNobodysApproval() {
        var refused = opened(ReturnFlow.REFUSED, Motive.REFUSED_AT_DOOR);

        assertThat(refused.status()).isEqualTo(ReturnStatus.AWAITING_PARCEL);
        assertThat(changed(WayBackRules.receive(refused, receipt())).status()).isEqualTo(ReturnStatus.RECEIVED);
    }

    private static ReturnCase announce(ReturnCase current, String trackingNumber) {
        return changed(WayBackRules.announce(current, shipment(trackingNumber), null));
    }

    @Test
    void everyNoticeIsKeptAndTheLastOneCounts() { // R29
        var corrected = announce(announce(CaseSamples.toSendBack(changeOfMind), "8R1"), "8R2");

        assertThat(corrected.wayBack().notices()).containsExactly(shipment("8R1"), shipment("8R2"));
        assertThat(announce(changed(WayBackRules.receive(corrected, receipt())), "8R3")
                        .wayBack())
                .isEqualTo(new WayBack.Arrived(List.of(shipment("8R1"), shipment("8R2"), shipment("8R3")), receipt()));
    }
}
