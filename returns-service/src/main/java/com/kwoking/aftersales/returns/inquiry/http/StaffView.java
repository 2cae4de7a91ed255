package com.kwoking.aftersales.returns.inquiry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.kwoking.aftersales.events.returns.ReturnRequested.Flag;
import com.kwoking.aftersales.events.returns.ReturnRequested.Priority;
import com.kwoking.aftersales.events.returns.ReturnRequested.SupervisorOverride;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The risk flags (R34), and who decided what and why.
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaffView(
        UUID customerId,
        Priority priority,
        List<Flag> flags,
        @Nullable SupervisorOverride override,
        @Nullable String decidedBy,
        @Nullable String note,
        @Nullable Receipt receipt,
        @Nullable String inspectedBy,
        @Nullable String explanation) {

    static StaffView of(ReturnCase seen) {
        Optional<Approved> approval = seen.approval();
        Optional<Inspection> inspection = seen.inspection();
        return new StaffView(
                seen.claim().order().customerId().value(),
                seen.priority(),
                seen.claim().flags(),
                seen.claim().override(),
                seen.rejection()
                        .map(Rejected::by)
                        .or(() -> approval.map(Approved::by))
                        .orElse(null),
                approval.map(Approved::note).orElse(null),
                seen.receipt().orElse(null),
                inspection.map(Inspection::by).orElse(null),
                inspection.map(done -> done.findings().explanation()).orElse(null));
    }
}
