package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRequested.Priority;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Arrived;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One return: what is claimed, and each thing that happened to it since. How far it is follows from the
/// facts, so a fact that comes late moves nothing backwards (R30).
///
/// @param version counts the changes, from 1
/// @param inspections every look at it; a later one corrects the earlier (R41)
public record ReturnCase(
        ReturnId id,
        long version,
        Claim claim,
        List<EvidenceSummary> evidence,
        Decision decision,
        WayBack wayBack,
        List<Inspection> inspections,
        List<Payout> payouts) {

    public ReturnCase {
        evidence = List.copyOf(evidence);
        inspections = List.copyOf(inspections);
        payouts = List.copyOf(payouts);
    }

    public static ReturnCase open(ReturnId id, Claim claim) {
        return new ReturnCase(
                id,
                1,
                claim,
                List.of(),
                Decision.atFirst(claim.flow()),
                new WayBack.Expected(List.of()),
                List.of(),
                List.of());
    }

    public ReturnStatus status() {
        return ReturnStatus.of(this);
    }

    public ReturnResolution resolution() {
        return ReturnResolution.of(this);
    }

    /// What somebody has to do, where nothing goes on by itself (R65).
    public Optional<Waiting> waitsFor() {
        return Waiting.of(this);
    }

    /// When it was closed, if it is.
    public Optional<Instant> settledAt() {
        return status() == ReturnStatus.CLOSED ? money().lastAt() : Optional.empty();
    }

    /// Also of one that was rejected afterwards.
    public Optional<Approved> approval() {
        return switch (decision) {
            case Approved approved -> Optional.of(approved);
            case Rejected rejected -> Optional.ofNullable(rejected.approved());
            case Decision.Pending _, Decision.NotNeeded _ -> Optional.empty();
        };
    }

    public Optional<Rejected> rejection() {
        return decision instanceof Rejected rejected ? Optional.of(rejected) : Optional.empty();
    }

    /// As it was announced last.
    public Optional<Shipment> shipment() {
        return wayBack.lastNotice();
    }

    public Optional<Receipt> receipt() {
        return wayBack instanceof Arrived(List<Shipment> _, Receipt receipt) ? Optional.of(receipt) : Optional.empty();
    }

    /// The last one, which is the one that counts (R41).
    public Optional<Inspection> inspection() {
        return inspections.isEmpty() ? Optional.empty() : Optional.of(inspections.getLast());
    }

    public Priority priority() {
        return Pictures.priority(evidence);
    }

    /// The units that no other return may claim: all while it is open, and for ever what was accepted.
    public Set<UnitId> heldUnits() {
        if (decision instanceof Rejected) {
            return Set.of();
        }
        return inspection()
                .map(last -> last.judgement().accepted().stream()
                        .map(unit -> unit.item().unitId()))
                .orElseGet(() -> claim.units().stream().map(SoldUnit::unitId))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the customer may know where to send it (R37, I9).
    public boolean isReturnAddressKnown() {
        return decision instanceof Approved approved && approved.returnAddress() != null;
    }

    /// Whether the goods can be seen on photo or video (A28).
    public boolean showsTheItem() {
        return Pictures.show(Kind.ITEM, evidence);
    }

    /// Nothing is owed any more. A replacement is owed until it is shipped, whatever the money comes to.
    boolean owesNothingAfter(Inspection last) {
        return last.judgement().resolution() != Resolution.REPLACEMENT && money().areSettled(last);
    }

    boolean has(Kind kind) {
        return evidence.stream().anyMatch(each -> each.kind() == kind);
    }

    Payouts money() {
        return new Payouts(payouts);
    }

    public ReturnCase with(EvidenceSummary added) {
        return next(and(evidence, added), decision, wayBack, inspections);
    }

    public ReturnCase with(Decision given) {
        return next(evidence, given, wayBack, inspections);
    }

    public ReturnCase with(Shipment told) {
        return next(evidence, decision, wayBack.announced(told), inspections);
    }

    public ReturnCase with(Receipt arrived) {
        return next(evidence, decision, new Arrived(wayBack.notices(), arrived), inspections);
    }

    public ReturnCase with(Inspection done) {
        return next(evidence, decision, wayBack, and(inspections, done));
    }

    /// What refunds-service decides and pays; told twice it is still once.
    public ReturnCase hear(RefundEvent told) {
        List<Payout> after = money().hear(
                        told, inspection().map(Inspection::number).orElse(0))
                .known();
        return after.equals(payouts)
                ? this
                : new ReturnCase(id, version + 1, claim, evidence, decision, wayBack, inspections, after);
    }

    private ReturnCase next(
            List<EvidenceSummary> evidence, Decision decision, WayBack wayBack, List<Inspection> inspections) {
        return new ReturnCase(id, version + 1, claim, evidence, decision, wayBack, inspections, payouts);
    }

    private static <T> List<T> and(List<T> before, T added) {
        return Stream.concat(before.stream(), Stream.of(added)).toList();
    }
}
