package com.kwoking.aftersales.refunds.inquiry.http;

import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.refunds.inquiry.domain.WaitingOccasions;
import com.kwoking.aftersales.refunds.inquiry.domain.WaitingOccasions.WaitingOccasion;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/waiting-causes")
@RolesAllowed({Role.SUPERVISOR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@Blocking
class WaitingOccasionsResource {

    private final WaitingOccasions waiting;

    WaitingOccasionsResource(WaitingOccasions waiting) {
        this.waiting = waiting;
    }

    @GET
    @Operation(
            operationId = "listWaitingCauses",
            summary = "What was heard before the payment it follows from, and what cannot be decided, oldest first")
    public Page list(
            @RestQuery @DefaultValue("0") @Min(0) long after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        List<WaitingOccasion> occasions = waiting.after(after, limit);
        return new Page(
                occasions.stream().map(View::of).toList(),
                occasions.size() < limit ? null : occasions.getLast().place());
    }

    /// @param next what `after` is for the next page; absent on the last one
    @Schema(name = "Page4")
    record Page(List<View> waitingCauses, @Nullable Long next) {}

    /// @param why it cannot be decided although its payment was heard; absent where the payment is all it waits for
    @Schema(name = "View3")
    record View(
            UUID eventId,
            UUID orderId,
            String kind,
            Instant waitingSince,
            @Nullable String why) {

        static View of(WaitingOccasion occasion) {
            return new View(
                    occasion.eventId(),
                    occasion.orderId().value(),
                    occasion.kind(),
                    occasion.heardAt(),
                    occasion.why());
        }
    }
}
