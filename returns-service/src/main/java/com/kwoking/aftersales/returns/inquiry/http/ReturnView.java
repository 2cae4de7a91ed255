package com.kwoking.aftersales.returns.inquiry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.Priority;
import com.kwoking.aftersales.events.returns.ReturnRequested.SupervisorOverride;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Announcement;
import com.kwoking.aftersales.returns.returncase.domain.Approval;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Denial;
import com.kwoking.aftersales.returns.returncase.domain.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnResolution;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.Shipment;
import java.time.Instant;
import java.util.LinkedHashMap;
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
        Timeline timeline,
        @Nullable String rmaNumber,
        @Nullable Boolean returnRequired,
        @Nullable ReturnAddress returnAddress,
        @Nullable Slip slip,
        @Nullable RejectionView rejection,
        @Nullable ShipmentView shipment,
        @Nullable InspectionView inspection,
        @Nullable ForStaff forStaff) {

    public static ReturnView of(ReturnCase seen, boolean isStaff) {
        Claim claim = seen.claim();
        Optional<Approval> approval = Optional.ofNullable(seen.approval());
        return new ReturnView(
                seen.id().value(),
                claim.orderId().value(),
                claim.orderNumber(),
                seen.status(),
                seen.resolution(),
                claim.flow(),
                claim.motive(),
                claim.origin(),
                claim.wanted(),
                claim.policyVersion().value(),
                claim.units().stream().map(ItemView::of).toList(),
                claim.description(),
                claim.deadline(),
                seen.evidence().stream().map(EvidenceView::of).toList(),
                Timeline.of(seen),
                approval.map(Approval::rmaNumber).orElse(null),
                approval.map(Approval::returnRequired).orElse(null),
                approval.filter(_ -> seen.isReturnAddressKnown())
                        .map(Approval::returnAddress)
                        .orElse(null),
                approval.filter(_ -> seen.isReturnAddressKnown())
                        .map(given -> Slip.of(claim, given))
                        .orElse(null),
                Optional.ofNullable(seen.denial()).map(RejectionView::of).orElse(null),
                Optional.ofNullable(seen.shipment()).map(ShipmentView::of).orElse(null),
                Optional.ofNullable(seen.inspection()).map(InspectionView::of).orElse(null),
                isStaff ? ForStaff.of(seen) : null);
    }

    record ItemView(String unitId, String sku, String name) {

        static ItemView of(SoldUnit unit) {
            return new ItemView(unit.unitId().value(), unit.sku().value(), unit.name());
        }
    }

    /// Whether and when the goods were received and inspected (R54).
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Timeline(
            Instant requestedAt,
            @Nullable Instant approvedAt,
            @Nullable Instant rejectedAt,
            @Nullable Instant announcedAt,
            @Nullable Instant receivedAt,
            @Nullable Instant inspectedAt,
            @Nullable Instant settledAt) {

        static Timeline of(ReturnCase seen) {
            return new Timeline(
                    seen.claim().requestedAt(),
                    Optional.ofNullable(seen.approval()).map(Approval::at).orElse(null),
                    Optional.ofNullable(seen.denial()).map(Denial::at).orElse(null),
                    Optional.ofNullable(seen.shipment())
                            .map(Shipment::announcedAt)
                            .orElse(null),
                    Optional.ofNullable(seen.receipt()).map(Receipt::at).orElse(null),
                    Optional.ofNullable(seen.inspection())
                            .map(inspection -> inspection.at())
                            .orElse(null),
                    seen.settledAt().orElse(null));
        }
    }

    /// The note for the parcel: the three things that the policy asks for (R36), the number that finds the
    /// return again, and what has to be in the box (R08).
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Slip(
            String orderNumber,
            List<Product> products,
            @Nullable String description,
            String rmaNumber,
            List<Accessory> accessories) {

        record Product(String sku, String name, int quantity) {

            Product plusOne() {
                return new Product(sku, name, quantity + 1);
            }
        }

        static Slip of(Claim claim, Approval approval) {
            var products = new LinkedHashMap<String, Product>();
            for (SoldUnit unit : claim.units()) {
                products.merge(
                        unit.sku().value(), new Product(unit.sku().value(), unit.name(), 1), (one, _) -> one.plusOne());
            }
            return new Slip(
                    claim.orderNumber(),
                    List.copyOf(products.values()),
                    claim.description(),
                    approval.rmaNumber(),
                    Announcement.accessories(claim.units()));
        }
    }

    record RejectionView(ReturnRejected.Reason reason, String explanation) {

        static RejectionView of(Denial denial) {
            return new RejectionView(denial.reason(), denial.explanation());
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

    /// The risk flags (R34), and who decided what and why.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ForStaff(
            UUID customerId,
            Priority priority,
            List<Flag> flags,
            @Nullable SupervisorOverride override,
            @Nullable String decidedBy,
            @Nullable String note,
            @Nullable Receipt receipt,
            @Nullable String inspectedBy,
            @Nullable String explanation) {

        static ForStaff of(ReturnCase seen) {
            Optional<Approval> approval = Optional.ofNullable(seen.approval());
            var inspection = Optional.ofNullable(seen.inspection());
            return new ForStaff(
                    seen.claim().customerId().value(),
                    seen.priority(),
                    seen.claim().flags(),
                    seen.claim().override(),
                    Optional.ofNullable(seen.denial())
                            .map(Denial::by)
                            .or(() -> approval.map(Approval::by))
                            .orElse(null),
                    approval.map(Approval::note).orElse(null),
                    seen.receipt(),
                    inspection.map(done -> done.by()).orElse(null),
                    inspection.map(done -> done.findings().explanation()).orElse(null));
        }
    }
}
