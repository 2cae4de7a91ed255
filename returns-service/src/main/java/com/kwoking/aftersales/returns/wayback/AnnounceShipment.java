package com.kwoking.aftersales.returns.wayback;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.returncase.CaseDesk;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Keeps what the customer tells of the parcel on its way back (R29, R30). It is nobody else's news.
@ApplicationScoped
@Transactional
public class AnnounceShipment {

    private final CaseDesk desk;
    private final Clock clock;

    AnnounceShipment(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public CaseResult announce(
            ReturnId id,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable Money postagePaid,
            @Nullable EvidenceId receipt,
            Predicate<CustomerId> maySee) {
        var shipment = new Shipment(carrier, trackingNumber, postagePaid, clock.instant());
        return desk.changeOwn(id, maySee, current -> WayBackRules.announce(current, shipment, receipt));
    }
}
