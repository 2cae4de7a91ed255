package com.kwoking.aftersales.refunds.correction.http;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.refunds.correction.GrantRefunds;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import com.kwoking.aftersales.refunds.correction.domain.GrantNotes.Grounds;
import com.kwoking.aftersales.source.Ids;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Money that a supervisor answers for: it never exceeds what was captured, and its reason is kept.
@Path("/refunds")
@RolesAllowed(Role.SUPERVISOR)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Refunds")
class GrantsResource {

    private final GrantRefunds grantRefunds;
    private final GrantAnswers answers;
    private final Callers callers;
    private final Ids ids;
    private final Clock clock;

    GrantsResource(GrantRefunds grantRefunds, GrantAnswers answers, Callers callers, Ids ids, Clock clock) {
        this.grantRefunds = grantRefunds;
        this.answers = answers;
        this.callers = callers;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @Path("/{refundId}/corrections")
    @Idempotent
    @Operation(
            operationId = "correctRefund",
            summary = "Set a refund right by a further one, or record that it was too much")
    @APIResponse(responseCode = "201", description = "The correction; the corrected refund stays as it is")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "422", description = "MORE_THAN_IS_LEFT, OTHER_CURRENCY, NOTHING_TO_CORRECT")
    public Response correct(UUID refundId, @Valid @NotNull CorrectionBody body) {
        var wrong = new RefundId(refundId);
        return body.asks()
                .grant(ids.next(), wrong)
                .map(grant -> answers.of(grantRefunds.correct(wrong, grant, grounds(body.reason()))))
                .orElseGet(GrantAnswers::nothingAsked);
    }

    @POST
    @Path("/goodwill")
    @Idempotent
    @Operation(operationId = "grantGoodwill", summary = "Give something back that no rule owes")
    @APIResponse(responseCode = "201", description = "The refund")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such order, or not paid yet")
    @APIResponse(responseCode = "422", description = "MORE_THAN_IS_LEFT, OTHER_CURRENCY, NOTHING_TO_GRANT")
    public Response goodwill(@Valid @NotNull GoodwillBody body) {
        var amount = body.amount().toMoney();
        if (!amount.isPositive()) {
            return GrantAnswers.nothingAsked();
        }
        var grant =
                new Grant(ids.next(), Kind.GOODWILL, null, amount, amount.minus(amount), body.french(), body.english());
        return answers.of(grantRefunds.grant(new OrderId(body.orderId()), grant, grounds(body.reason())));
    }

    private Grounds grounds(String reason) {
        return new Grounds(reason, callers.current().name(), clock.instant());
    }

    /// @param reason for colleagues and auditors
    /// @param french what the customer reads; absent for the usual sentence
    record GoodwillBody(
            @NotNull UUID orderId,
            @NotNull @Valid Amount amount,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Size(min = 3, max = 300) String french,
            @Nullable @Size(min = 3, max = 300) String english) {}

    record CorrectionBody(
            @Nullable @Valid Amount amount,
            @Nullable @Valid Amount overpaid,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Size(min = 3, max = 300) String french,
            @Nullable @Size(min = 3, max = 300) String english) {

        CorrectionAsked asks() {
            return new CorrectionAsked(amount, overpaid, french, english);
        }
    }
}
