package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.util.LinkedHashMap;
import java.util.List;

/// What the world is told of a return. The customer's own words are not among it.
public record Announcement(ReturnCase about) {

    public ReturnRequested requested() {
        Claim claim = about.claim();
        return new ReturnRequested(
                about.id(),
                claim.orderId(),
                claim.orderNumber(),
                claim.customerId(),
                claim.policyVersion(),
                claim.flow(),
                claim.motive(),
                claim.origin(),
                claim.wanted(),
                claim.items(),
                about.evidence(),
                about.priority(),
                claim.flags(),
                claim.deadline(),
                claim.override(),
                claim.requestedAt());
    }

    public ReturnApproved approved(Approval approval) {
        Claim claim = about.claim();
        return new ReturnApproved(
                about.id(),
                claim.orderId(),
                claim.orderNumber(),
                claim.customerId(),
                approval.rmaNumber(),
                claim.flow(),
                claim.items(),
                approval.returnRequired(),
                approval.returnAddress(),
                approval.returnRequired() ? accessories(claim.units()) : List.of(),
                approval.at());
    }

    public ReturnRejected rejected(Denial denial) {
        Claim claim = about.claim();
        return new ReturnRejected(
                about.id(),
                claim.orderId(),
                claim.orderNumber(),
                claim.customerId(),
                claim.items(),
                denial.reason(),
                denial.explanation(),
                denial.at());
    }

    public ReturnInspected inspected(Inspection inspection) {
        Claim claim = about.claim();
        Judgement judgement = inspection.judgement();
        return new ReturnInspected(
                about.id(),
                claim.orderId(),
                claim.orderNumber(),
                claim.customerId(),
                inspection.number(),
                inspection.findings().mode(),
                claim.flow(),
                judgement.resolution(),
                judgement.liableParty(),
                judgement.units(),
                judgement.deductions(),
                judgement.agreedAmount(),
                judgement.returnPostage(),
                inspection.at());
    }

    /// What has to be in the parcel altogether (R08).
    public static List<Accessory> accessories(List<SoldUnit> units) {
        var together = new LinkedHashMap<String, Accessory>();
        units.stream()
                .flatMap(unit -> unit.accessories().stream())
                .forEach(accessory -> together.merge(
                        accessory.name(),
                        accessory,
                        (one, other) -> new Accessory(one.name(), one.quantity() + other.quantity(), one.price())));
        return List.copyOf(together.values());
    }
}
