package com.kwoking.aftersales.returns.inquiry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnResolution;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A return as its owner and the staff read it.
///
/// @param deadline the first instant at which the request would have been too late
/// @param returnAddress only once it was approved and has to come back (R37, I9)
/// @param forStaff what the customer is not shown
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReturnView(
        UUID returnId,
        UUID orderId,
        String orderNumber,
        ReturnStatus status,
        ReturnResolution resolution,
        ReturnFlow flow,
        Motive motive,
        Origin origin,
        WantedResolution wanted,
        String policyVersion,
        List<ItemView> items,
        @Nullable String description,
        @Nullable Instant deadline,
        List<EvidenceView> evidence,
        TimelineView timeline,
        @Nullable String rmaNumber,
        @Nullable Boolean returnRequired,
        @Nullable ReturnAddress returnAddress,
        @Nullable SlipView slip,
        @Nullable RejectionView rejection,
        @Nullable ShipmentView shipment,
        @Nullable InspectionView inspection,
        @Nullable StaffView forStaff) {

    public static ReturnView of(ReturnCase seen, boolean isStaff) {
        Claim claim = seen.claim();
        Optional<Approved> approval = seen.approval();
        return new ReturnView(
                seen.id().value(),
                claim.order().orderId().value(),
                claim.order().orderNumber(),
                seen.status(),
                seen.resolution(),
                claim.flow(),
                claim.wanted().motive(),
                claim.origin(),
                claim.wanted().resolution(),
                claim.order().policyVersion().value(),
                claim.units().stream().map(ItemView::of).toList(),
                claim.wanted().description(),
                claim.deadline(),
                seen.evidence().stream().map(EvidenceView::of).toList(),
                TimelineView.of(seen),
                approval.map(Approved::rmaNumber).orElse(null),
                approval.map(Approved::returnRequired).orElse(null),
                approval.filter(_ -> seen.isReturnAddressKnown())
                        .map(Approved::returnAddress)
                        .orElse(null),
                approval.filter(_ -> seen.isReturnAddressKnown())
                        .map(given -> SlipView.of(claim, given))
                        .orElse(null),
                seen.rejection().map(RejectionView::of).orElse(null),
                seen.shipment().map(ShipmentView::of).orElse(null),
                seen.inspection().map(InspectionView::of).orElse(null),
                isStaff ? StaffView.of(seen) : null);
    }

    record ItemView(String unitId, String sku, String name) {

        static ItemView of(SoldUnit unit) {
            return new ItemView(unit.unitId().value(), unit.sku().value(), unit.name());
        }
    }

    record RejectionView(ReturnRejected.Reason reason, String explanation) {

        static RejectionView of(Rejected rejected) {
            return new RejectionView(rejected.reason(), rejected.explanation());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShipmentView(
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Money postagePaid) {

        static ShipmentView of(Shipment shipment) {
            return new ShipmentView(shipment.carrier(), shipment.trackingNumber(), shipment.postagePaid());
        }
    }
}
