package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.returns.purchase.domain.Parcel;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Claim.OrderReference;
import com.kwoking.aftersales.returns.returncase.domain.Claim.Wanted;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A return that is asked for, and what the world is told of it.
final class RequestedReturn {

    private RequestedReturn() {}

    static Change opened(ReturnId id, Claim claim) {
        ReturnCase opened = ReturnCase.open(id, claim);
        return Change.told(opened, event(opened));
    }

    /// A parcel refused at the door asks for its contents by itself (R33, R59): there is no window and no
    /// customer to wait for. Empty where everything in it is in a return already.
    static Optional<Change> ofRefusedParcel(
            Parcel parcel, Sale sale, Purchase purchase, Set<UnitId> taken, ReturnId id) {
        List<SoldUnit> units = sale.units().stream()
                .filter(unit -> parcel.holds(unit.unitId()) && !taken.contains(unit.unitId()))
                .toList();
        Parcel.Refusal refusal = parcel.refusal();
        return units.isEmpty() || refusal == null
                ? Optional.empty()
                : Optional.of(opened(
                        id,
                        new Claim(
                                OrderReference.of(purchase.orderId(), sale),
                                ReturnFlow.REFUSED,
                                Origin.REFUSED_DELIVERY,
                                new Wanted(Motive.REFUSED_AT_DOOR, WantedResolution.REFUND, null),
                                units,
                                List.of(),
                                null,
                                null,
                                refusal.reason(),
                                refusal.refusedAt())));
    }

    /// The customer's own words are not among it.
    static ReturnRequested event(ReturnCase opened) {
        Claim claim = opened.claim();
        return new ReturnRequested(
                opened.id(),
                claim.order().orderId(),
                claim.order().orderNumber(),
                claim.order().customerId(),
                claim.order().policyVersion(),
                claim.flow(),
                claim.wanted().motive(),
                claim.origin(),
                claim.wanted().resolution(),
                claim.items(),
                opened.evidence(),
                opened.priority(),
                claim.flags(),
                claim.deadline(),
                claim.override(),
                claim.requestedAt());
    }
}
