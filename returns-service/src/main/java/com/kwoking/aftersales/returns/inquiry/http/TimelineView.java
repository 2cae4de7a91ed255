package com.kwoking.aftersales.returns.inquiry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether and when the goods were received and inspected (R54).
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineView(
        Instant requestedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant rejectedAt,
        @Nullable Instant announcedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant inspectedAt,
        @Nullable Instant settledAt) {

    static TimelineView of(ReturnCase seen) {
        return new TimelineView(
                seen.claim().requestedAt(),
                seen.approval().map(Approved::at).orElse(null),
                seen.rejection().map(Rejected::at).orElse(null),
                seen.shipment().map(Shipment::announcedAt).orElse(null),
                seen.receipt().map(Receipt::at).orElse(null),
                seen.inspection().map(Inspection::at).orElse(null),
                seen.settledAt().orElse(null));
    }
}
