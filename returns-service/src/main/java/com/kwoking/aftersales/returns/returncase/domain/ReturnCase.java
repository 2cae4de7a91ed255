package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRequested.Priority;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One return: what is claimed, and each thing that happened to it since. How far it is follows from the
/// facts, so a fact that comes late moves nothing backwards (R30).
///
/// @param version counts the changes, from 1
public record ReturnCase(
        ReturnId id,
        long version,
        Claim claim,
        List<EvidenceSummary> evidence,
        @Nullable Approval approval,
        @Nullable Denial denial,
        @Nullable Shipment shipment,
        @Nullable Receipt receipt,
        @Nullable Inspection inspection,
        List<Payout> payouts) {

    public ReturnCase {
        evidence = List.copyOf(evidence);
        payouts = List.copyOf(payouts);
    }

    public static ReturnCase open(ReturnId id, Claim claim) {
        return new ReturnCase(id, 1, claim, List.of(), null, null, null, null, null, List.of());
    }

    public ReturnStatus status() {
        if (denial != null) {
            return ReturnStatus.REJECTED;
        }
        if (inspection != null) {
            return isSettled(inspection) ? ReturnStatus.CLOSED : ReturnStatus.INSPECTED;
        }
        if (receipt != null) {
            return ReturnStatus.RECEIVED;
        }
        if (claim.flow() == ReturnFlow.REFUSED) {
            return ReturnStatus.AWAITING_PARCEL;
        }
        if (approval == null) {
            return ReturnStatus.REQUESTED;
        }
        if (shipment == null) {
            return ReturnStatus.APPROVED;
        }
        return shipment.trackingNumber() != null && has(Kind.RECEIPT)
                ? ReturnStatus.IN_TRANSIT
                : ReturnStatus.AWAITING_PARCEL;
    }

    public ReturnResolution resolution() {
        if (denial != null) {
            return ReturnResolution.REFUSED;
        }
        if (inspection == null) {
            return ReturnResolution.NONE;
        }
        return switch (inspection.judgement().resolution()) {
            case NONE -> money().areOpen() ? ReturnResolution.REFUND_PENDING : paid(ReturnResolution.REFUSED);
            case REFUND_TOTAL, REFUND_PARTIAL ->
                isSettled(inspection) ? paid(ReturnResolution.NONE) : ReturnResolution.REFUND_PENDING;
            case REPLACEMENT -> ReturnResolution.REPLACEMENT_PENDING;
        };
    }

    /// What somebody has to do, where nothing goes on by itself (R65).
    public Optional<Waiting> waitsFor() {
        if (denial != null || inspection == null) {
            return Optional.empty();
        }
        Judgement judgement = inspection.judgement();
        return switch (judgement.resolution()) {
            case REPLACEMENT -> Optional.of(Waiting.REPLACEMENT_PENDING);
            case REFUND_TOTAL, REFUND_PARTIAL ->
                hasForeignPostage(judgement) ? Optional.of(Waiting.POSTAGE_IN_ANOTHER_CURRENCY) : Optional.empty();
            case NONE -> Optional.empty();
        };
    }

    private boolean hasForeignPostage(Judgement judgement) {
        boolean ours =
                judgement.liableParty() == LiableParty.MERCHANT || judgement.liableParty() == LiableParty.CARRIER;
        return ours
                && Stream.of(
                                Optional.ofNullable(judgement.returnPostage()),
                                Optional.ofNullable(shipment).map(Shipment::postagePaid))
                        .flatMap(Optional::stream)
                        .anyMatch(postage -> !postage.currency().equals(claim.currency()));
    }

    /// When it was closed, if it is.
    public Optional<Instant> settledAt() {
        return status() == ReturnStatus.CLOSED ? money().lastAt() : Optional.empty();
    }

    /// @param otherwise what it is where nothing was to be paid: a decision of nothing is no payment
    private ReturnResolution paid(ReturnResolution otherwise) {
        if (inspection == null || !money().anyIsPaid()) {
            return otherwise;
        }
        return isPaidInFull(inspection.judgement()) ? ReturnResolution.REFUNDED : ReturnResolution.PART_REFUNDED;
    }

    /// Nothing is owed any more. A replacement is owed until it is shipped, whatever the money comes to.
    private boolean isSettled(Inspection last) {
        return last.judgement().resolution() != Resolution.REPLACEMENT && money().areSettled(last);
    }

    private Payouts money() {
        return new Payouts(payouts);
    }

    public Priority priority() {
        return Pictures.priority(evidence);
    }

    /// The pieces that no other return may claim: all while it is open, and for ever what was accepted.
    public Set<UnitId> heldUnits() {
        if (denial != null) {
            return Set.of();
        }
        return inspection == null
                ? claim.units().stream().map(SoldUnit::unitId).collect(Collectors.toUnmodifiableSet())
                : inspection.judgement().accepted().stream()
                        .map(unit -> unit.item().unitId())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the customer may know where to send it (R37, I9).
    public boolean isReturnAddressKnown() {
        return denial == null && approval != null && approval.returnAddress() != null;
    }

    boolean has(Kind kind) {
        return evidence.stream().anyMatch(each -> each.kind() == kind);
    }

    /// Whether the goods can be seen on photo or video (A28).
    public boolean showsTheItem() {
        return Pictures.show(Kind.ITEM, evidence);
    }

    public ReturnCase with(EvidenceSummary added) {
        return new ReturnCase(
                id,
                version + 1,
                claim,
                Stream.concat(evidence.stream(), Stream.of(added)).toList(),
                approval,
                denial,
                shipment,
                receipt,
                inspection,
                payouts);
    }

    public ReturnCase with(Approval given) {
        return new ReturnCase(id, version + 1, claim, evidence, given, denial, shipment, receipt, inspection, payouts);
    }

    public ReturnCase with(Denial given) {
        return new ReturnCase(
                id, version + 1, claim, evidence, approval, given, shipment, receipt, inspection, payouts);
    }

    public ReturnCase with(Shipment told) {
        return new ReturnCase(id, version + 1, claim, evidence, approval, denial, told, receipt, inspection, payouts);
    }

    public ReturnCase with(Receipt arrived) {
        return new ReturnCase(
                id, version + 1, claim, evidence, approval, denial, shipment, arrived, inspection, payouts);
    }

    public ReturnCase with(Inspection done) {
        return new ReturnCase(id, version + 1, claim, evidence, approval, denial, shipment, receipt, done, payouts);
    }

    /// What refunds-service decides and pays; told twice it is still once.
    public ReturnCase hear(RefundEvent told) {
        List<Payout> after =
                money().hear(told, inspection == null ? 0 : inspection.number()).known();
        return after.equals(payouts)
                ? this
                : new ReturnCase(
                        id, version + 1, claim, evidence, approval, denial, shipment, receipt, inspection, after);
    }

    private static boolean isPaidInFull(Judgement judgement) {
        return judgement.agreedAmount() == null
                && judgement.deductions().isEmpty()
                && judgement.accepted().size() == judgement.units().size();
    }
}
