package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.ReturnSamples.A1;
import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.returns.ReturnSamples.WAREHOUSE;
import static com.kwoking.aftersales.returns.ReturnSamples.eur;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested.Priority;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.decision.ReturnAddresses;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceLimits;
import com.kwoking.aftersales.returns.evidence.domain.Upload;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.AsBefore;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Flawed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.NotNow;
import com.kwoking.aftersales.returns.returncase.domain.Denial;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.Flaw;
import com.kwoking.aftersales.returns.returncase.domain.Obstacle;
import com.kwoking.aftersales.returns.returncase.domain.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.Shipment;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

    private static final Instant NOW = DELIVERED.plusSeconds(3600);
    private static final ReturnAddresses ADDRESSES = new ReturnAddresses(Map.of(), WAREHOUSE);
    private static final EvidenceLimits LIMITS = new EvidenceLimits(1000, 3);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final ReturnCase changeOfMind = opened(ReturnFlow.CONDITIONAL_60D, Motive.NOT_SATISFIED);
    private final ReturnCase defect = opened(ReturnFlow.DOA_14D, Motive.DEFECTIVE);

    @Test
    void theAddressIsUnknownBeforeTheApprovalAndAfterARefusal() { // R37, I9
        var approved = approve(changeOfMind, null);
        var rejected = changed(new CaseRules(approved).reject(denial()));

        assertThat(changeOfMind.isReturnAddressKnown()).isFalse();
        assertThat(approved.isReturnAddressKnown()).isTrue();
        assertThat(rejected.isReturnAddressKnown()).isFalse();
    }

    @Test
    void aCheapDefectMayBeKeptAndAChangeOfMindMayNot() { // R07, D11
        assertThat(approve(defect, null).approval())
                .extracting("returnRequired")
                .isEqualTo(false);
        assertThat(approve(defect, true).approval())
                .extracting("returnRequired")
                .isEqualTo(true);
        assertThat(approve(changeOfMind, null).approval())
                .extracting("returnRequired")
                .isEqualTo(true);
        assertThat(approving(changeOfMind, false)).isEqualTo(new Flawed(Flaw.RETURN_ALWAYS_REQUIRED));
    }

    @Test
    void aDecisionIsMadeOnce() {
        var approved = approve(changeOfMind, null);
        var rejected = changed(new CaseRules(changeOfMind).reject(denial()));

        assertThat(obstacle(approving(approved, null))).isEqualTo(Obstacle.ALREADY_APPROVED);
        assertThat(obstacle(approving(rejected, null))).isEqualTo(Obstacle.ALREADY_REJECTED);
        assertThat(obstacle(new CaseRules(rejected).reject(denial()))).isEqualTo(Obstacle.ALREADY_REJECTED);
    }

    @Test
    void aRefusalLetsGoOfThePieces() { // R26, R43
        assertThat(changeOfMind.heldUnits()).containsExactly(A1);
        assertThat(changed(new CaseRules(approve(changeOfMind, null)).reject(denial()))
                        .heldUnits())
                .isEmpty();
        assertThat(obstacle(new CaseRules(received(changeOfMind)).reject(denial())))
                .isEqualTo(Obstacle.ALREADY_RECEIVED);
    }

    @Test
    void bothPiecesMakeAParcelKnownToBeOnItsWay() { // R29, R30
        var approved = approve(changeOfMind, null);
        var tracked = announce(approved, "8R1");
        var proven = attach(tracked, Kind.RECEIPT);

        assertThat(approved.status()).isEqualTo(ReturnStatus.APPROVED);
        assertThat(tracked.status()).isEqualTo(ReturnStatus.AWAITING_PARCEL);
        assertThat(proven.status()).isEqualTo(ReturnStatus.IN_TRANSIT);
        assertThat(announce(proven, "8R2").shipment())
                .extracting("trackingNumber")
                .isEqualTo("8R2");
        assertThat(obstacle(new CaseRules(changeOfMind).announce(shipment("8R1"), null)))
                .isEqualTo(Obstacle.NOT_APPROVED_YET);
    }

    @Test
    void postageIsToldInTheCurrencyOfTheOrder() { // R10
        var approved = approve(defect, true);
        var francs = new Money(890, Currency.getInstance("CHF"));

        assertThat(new CaseRules(approved).announce(new Shipment("LA POSTE CH", "99.00.1", francs, NOW), null))
                .isEqualTo(new Flawed(Flaw.POSTAGE_CURRENCY_DIFFERS));
        assertThat(new CaseRules(approved).announce(new Shipment("COLISSIMO", "8R1", eur("8.90"), NOW), null))
                .isInstanceOf(Changed.class);
    }

    @Test
    void newsOfTheParcelThatComesLateMovesNothingBackwards() { // R30
        var received = received(changeOfMind);

        assertThat(attach(announce(received, "8R1"), Kind.RECEIPT).status()).isEqualTo(ReturnStatus.RECEIVED);
    }

    @Test
    void nothingIsReceivedThatNobodyExpects() { // R26
        assertThat(obstacle(new CaseRules(changeOfMind).receive(receipt()))).isEqualTo(Obstacle.NOT_APPROVED_YET);
        assertThat(obstacle(new CaseRules(received(changeOfMind)).receive(receipt())))
                .isEqualTo(Obstacle.ALREADY_RECEIVED);
    }

    @Test
    void aRefusedParcelNeedsNobodysApproval() { // R33
        var refused = opened(ReturnFlow.REFUSED, Motive.REFUSED_AT_DOOR);

        assertThat(refused.status()).isEqualTo(ReturnStatus.AWAITING_PARCEL);
        assertThat(obstacle(approving(refused, null))).isEqualTo(Obstacle.REFUSED_AT_THE_DOOR);
        assertThat(changed(new CaseRules(refused).receive(receipt())).status()).isEqualTo(ReturnStatus.RECEIVED);
    }

    @Test
    void whatHasToComeBackIsSeenBeforeItIsJudged() { // R35
        assertThat(obstacle(inspecting(approve(changeOfMind, null), asNew(Mode.PHYSICAL))))
                .isEqualTo(Obstacle.NOT_RECEIVED_YET);
        assertThat(obstacle(inspecting(approve(defect, true), found(Mode.EVIDENCE_ONLY, true))))
                .isEqualTo(Obstacle.RETURN_REQUIRED);
        assertThat(obstacle(inspecting(defect, found(Mode.EVIDENCE_ONLY, true))))
                .isEqualTo(Obstacle.NOT_APPROVED_YET);
    }

    @Test
    void whatMayBeKeptIsSeenOnAPicture() { // R07, A28
        var unseen = approve(defect, null);
        var seen = approve(attach(defect, Kind.ITEM), null);

        assertThat(obstacle(inspecting(unseen, found(Mode.EVIDENCE_ONLY, true))))
                .isEqualTo(Obstacle.NO_EVIDENCE);
        assertThat(changed(inspecting(seen, found(Mode.EVIDENCE_ONLY, true))).status())
                .isEqualTo(ReturnStatus.INSPECTED);
    }

    @Test
    void theSameFindingsAgainChangeNothingAndOthersCorrectThem() { // R41
        var first = changed(inspecting(received(changeOfMind), asNew(Mode.PHYSICAL)));
        var corrected = changed(inspecting(first, used()));

        assertThat(inspecting(first, asNew(Mode.PHYSICAL))).isEqualTo(new AsBefore(first));
        assertThat(first.inspection()).extracting("number").isEqualTo(1);
        assertThat(corrected.inspection()).extracting("number").isEqualTo(2);
        assertThat(corrected.heldUnits()).isEmpty();
    }

    @Test
    void aCorrectionDoesNotTakeAPieceFromAnotherReturn() { // R26, I2
        var refused = changed(inspecting(received(changeOfMind), used()));

        assertThat(obstacle(
                        new CaseRules(refused).inspect(asNew(Mode.PHYSICAL), "walter", eur("20.00"), Set.of(A1), NOW)))
                .isEqualTo(Obstacle.ALREADY_IN_A_RETURN);
    }

    @Test
    void everyPieceIsJudgedOnce() { // R41
        var received = received(changeOfMind);
        var another = new Findings(
                Mode.PHYSICAL, null, null, null, null, null, List.of(ReturnSamples.found(UnitId.of(9, 9), true)));
        var twice = new Findings(
                Mode.PHYSICAL,
                null,
                null,
                null,
                null,
                null,
                List.of(ReturnSamples.found(A1, true), ReturnSamples.found(A1, true)));

        assertThat(inspecting(received, another)).isEqualTo(new Flawed(Flaw.UNITS_DO_NOT_MATCH));
        assertThat(inspecting(received, twice)).isEqualTo(new Flawed(Flaw.UNITS_DO_NOT_MATCH));
    }

    @Test
    void evidenceIsTakenUntilTheDecisionAndTheReceiptAfterIt() { // R20, R29
        var approved = approve(defect, true);

        assertThat(obstacle(attaching(approved, Kind.ITEM, JPEG, 3))).isEqualTo(Obstacle.EVIDENCE_CLOSED);
        assertThat(attaching(approved, Kind.RECEIPT, JPEG, 3)).isInstanceOf(Changed.class);
        assertThat(obstacle(attaching(changed(new CaseRules(defect).reject(denial())), Kind.RECEIPT, JPEG, 3)))
                .isEqualTo(Obstacle.EVIDENCE_CLOSED);
    }

    @Test
    void evidenceHasLimits() { // R20
        var full = attach(attach(attach(defect, Kind.ITEM), Kind.ITEM), Kind.ITEM);

        assertThat(attaching(defect, Kind.ITEM, JPEG, 0)).isEqualTo(new Flawed(Flaw.FILE_EMPTY));
        assertThat(attaching(defect, Kind.ITEM, JPEG, 1000)).isInstanceOf(Changed.class);
        assertThat(attaching(defect, Kind.ITEM, JPEG, 1001)).isEqualTo(new Flawed(Flaw.FILE_TOO_LARGE));
        assertThat(attaching(defect, Kind.ITEM, "<svg".getBytes(US_ASCII), 9))
                .isEqualTo(new Flawed(Flaw.FILE_KIND_NOT_ACCEPTED));
        assertThat(obstacle(attaching(full, Kind.ITEM, JPEG, 3))).isEqualTo(Obstacle.TOO_MANY_FILES);
    }

    @Test
    void allThreePicturesMakeAClaimQuickToJudge() { // R21
        var two = attach(attach(defect, Kind.ITEM), Kind.LABEL);

        assertThat(two.priority()).isEqualTo(Priority.NORMAL);
        assertThat(attach(two, Kind.PACKAGING).priority()).isEqualTo(Priority.HIGH);
    }

    private static ReturnCase opened(ReturnFlow flow, Motive motive) {
        return ReturnCase.open(new ReturnId(new UUID(5, flow.ordinal())), EntitlementsTest.claim(flow, motive));
    }

    private static CaseResult approving(ReturnCase current, @Nullable Boolean returnRequired) {
        return new CaseRules(current)
                .approve(returnRequired, null, "agathe", ReturnSamples.policy(), ADDRESSES, "RMA-1", NOW);
    }

    private static ReturnCase approve(ReturnCase current, @Nullable Boolean returnRequired) {
        return changed(approving(current, returnRequired));
    }

    private static ReturnCase received(ReturnCase current) {
        return changed(new CaseRules(approve(current, true)).receive(receipt()));
    }

    private static ReturnCase announce(ReturnCase current, String trackingNumber) {
        return changed(new CaseRules(current).announce(shipment(trackingNumber), null));
    }

    private static CaseResult attaching(ReturnCase current, Kind kind, byte[] head, long bytes) {
        return new CaseRules(current)
                .attach(new Upload(kind, head, bytes, "00"), new EvidenceId(new UUID(6, bytes)), LIMITS);
    }

    private static ReturnCase attach(ReturnCase current, Kind kind) {
        return changed(attaching(current, kind, JPEG, 3));
    }

    private static CaseResult inspecting(ReturnCase current, Findings findings) {
        return new CaseRules(current).inspect(findings, "walter", eur("20.00"), Set.of(), NOW);
    }

    private static Findings asNew(Mode mode) {
        return findings(mode, null, Condition.AS_NEW);
    }

    private static Findings used() {
        return findings(Mode.PHYSICAL, null, Condition.USED);
    }

    private static Findings found(Mode mode, boolean confirmed) {
        return findings(mode, confirmed, Condition.NOT_SEEN);
    }

    private static Findings findings(Mode mode, @Nullable Boolean confirmed, Condition condition) {
        var criteria = new Criteria(true, true, true, true);
        return new Findings(
                mode,
                null,
                null,
                null,
                null,
                null,
                List.of(new UnitFinding(
                        A1, null, mode == Mode.PHYSICAL, confirmed, criteria, null, null, condition, List.of())));
    }

    private static Shipment shipment(String trackingNumber) {
        return new Shipment("COLISSIMO", trackingNumber, null, NOW);
    }

    private static Receipt receipt() {
        return new Receipt(null, null, null, "walter", NOW);
    }

    private static Denial denial() {
        return new Denial(ReturnRejected.Reason.NOT_COVERED, "Ce dommage n’est pas couvert.", "agathe", NOW);
    }

    private static ReturnCase changed(CaseResult result) {
        assertThat(result).isInstanceOf(Changed.class);
        return ((Changed) result).after();
    }

    private static Obstacle obstacle(CaseResult result) {
        assertThat(result).isInstanceOf(NotNow.class);
        return ((NotNow) result).obstacle();
    }
}
