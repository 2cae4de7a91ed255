package com.kwoking.aftersales.returns.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.messaging.outbox.FactId;
import com.kwoking.aftersales.returns.purchase.RefusedParcels;
import com.kwoking.aftersales.returns.purchase.domain.Parcel;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.returncase.KeepChange;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// A parcel refused at the door opens its claim by itself, once (R33, R59).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimRefusedParcel implements RefusedParcels {

    private final ReturnCases cases;
    private final KeepChange keepChange;

    ClaimRefusedParcel(ReturnCases cases, KeepChange keepChange) {
        this.cases = cases;
        this.keepChange = keepChange;
    }

    @Override
    public void on(Parcel refused, Purchase purchase) {
        ReturnId id = claimFor(refused);
        Sale sale = purchase.sale();
        if (sale != null && cases.seen(id).isEmpty()) {
            RequestedReturn.ofRefusedParcel(refused, sale, purchase, cases.taken(purchase.orderId()), id)
                    .ifPresent(this::open);
        }
    }

    private void open(Change opened) {
        UUID id = opened.after().id().value();
        keepChange.keep(opened, FactId.of("return requested", id));
        Log.infof(
                "Opened return %s for a refused parcel of order %s",
                id, opened.after().claim().order().orderId().value());
    }

    /// Made from its cause, so that a parcel has one claim however often it is heard of.
    private static ReturnId claimFor(Parcel parcel) {
        String cause = "refused parcel " + parcel.parcelId().value();
        return new ReturnId(UUID.nameUUIDFromBytes(cause.getBytes(UTF_8)));
    }
}
