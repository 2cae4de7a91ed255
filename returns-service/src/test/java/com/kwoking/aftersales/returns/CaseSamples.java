package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.ReturnSamples.DELIVERED;
import static com.kwoking.aftersales.returns.ReturnSamples.WAREHOUSE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Conflict;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Claim.OrderReference;
import com.kwoking.aftersales.returns.returncase.domain.Claim.Wanted;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Returns of one lamp, as far as each is.
public final class CaseSamples {

    public static final Instant NOW = DELIVERED.plusSeconds(3600);
    public static final SoldUnit LAMP = soldLamp();

    private CaseSamples() {}

    private static SoldUnit soldLamp() {
        return requireNonNull(ReturnSamples.delivered("electronics").sale())
                .units()
                .getFirst();
    }

    public static ReturnCase opened(ReturnFlow flow, Motive motive) {
        return ReturnCase.open(new ReturnId(new UUID(5, flow.ordinal())), claim(flow, motive));
    }

    public static ReturnCase changeOfMind() {
        return opened(ReturnFlow.CONDITIONAL_60D, Motive.NOT_SATISFIED);
    }

    public static ReturnCase defect() {
        return opened(ReturnFlow.DOA_14D, Motive.DEFECTIVE);
    }

    public static ReturnCase toSendBack(ReturnCase opened) {
        return opened.with(new Approved("RMA-1", true, WAREHOUSE, null, "agathe", NOW));
    }

    public static ReturnCase toKeep(ReturnCase opened) {
        return opened.with(new Approved("RMA-1", false, null, null, "agathe", NOW));
    }

    public static ReturnCase rejected(ReturnCase current) {
        return current.with(new Rejected(
                ReturnRejected.Reason.NOT_COVERED,
                "Ce dommage n’est pas couvert.",
                "agathe",
                NOW,
                current.approval().orElse(null)));
    }

    public static ReturnCase received(ReturnCase opened) {
        return toSendBack(opened).with(receipt());
    }

    public static Receipt receipt() {
        return new Receipt(null, null, null, "walter", NOW);
    }

    public static Shipment shipment(String trackingNumber) {
        return new Shipment("COLISSIMO", trackingNumber, null, NOW);
    }

    public static EvidenceSummary evidence(Kind kind) {
        return new EvidenceSummary(new EvidenceId(new UUID(4, kind.ordinal())), kind, "image/jpeg", 3, "00");
    }

    public static Claim claim(ReturnFlow flow, Motive motive) {
        return claim(flow, motive, List.of(), null, WantedResolution.REFUND);
    }

    public static Claim claim(
            ReturnFlow flow,
            Motive motive,
            List<Flag> flags,
            DeliveryRefused.@Nullable Reason refusal,
            WantedResolution wanted) {
        return new Claim(
                new OrderReference(
                        ReturnSamples.order(1),
                        "K-1",
                        ReturnSamples.customer(1),
                        "FR",
                        ReturnSamples.policy().version()),
                flow,
                Origin.CUSTOMER,
                new Wanted(motive, wanted, null),
                List.of(LAMP),
                flags,
                null,
                null,
                refusal,
                DELIVERED);
    }

    public static ReturnCase changed(CaseResult result) {
        assertThat(result).isInstanceOf(Changed.class);
        return ((Changed) result).change().after();
    }

    public static StateConflict conflict(CaseResult result) {
        assertThat(result).isInstanceOf(Conflict.class);
        return ((Conflict) result).conflict();
    }
}
