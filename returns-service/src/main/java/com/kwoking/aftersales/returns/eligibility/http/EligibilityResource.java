package com.kwoking.aftersales.returns.eligibility.http;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.returns.eligibility.CheckEligibility;
import com.kwoking.aftersales.returns.eligibility.CheckEligibility.Answer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What a request would be answered. A question changes nothing, so it needs no Idempotency-Key.
@Path("/eligibility")
@RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class EligibilityResource {

    private final CheckEligibility checkEligibility;
    private final Callers callers;

    EligibilityResource(CheckEligibility checkEligibility, Callers callers) {
        this.checkEligibility = checkEligibility;
        this.callers = callers;
    }

    @POST
    @Operation(operationId = "checkEligibility", summary = "What may go back, until when, and for how much")
    @APIResponse(responseCode = "200", description = "The answer for each item")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such order")
    public Response check(@Valid @NotNull Question question) {
        Caller caller = callers.current();
        return checkEligibility
                .check(
                        new OrderId(question.orderId()),
                        question.motive(),
                        RequestedItemBody.toItems(question.items()),
                        caller::maySee)
                .map(answer -> Response.ok(AnswerView.of(question, answer)).build())
                .orElseGet(() -> Problem.notFound(Sought.ORDER));
    }

    record Question(
            @NotNull UUID orderId,
            @NotNull Motive motive,
            @NotEmpty @Size(max = 200) List<@Valid @NotNull RequestedItemBody> items) {}

    record AnswerView(
            UUID orderId,
            String orderNumber,
            String policyVersion,
            Motive motive,
            Instant asOf,
            List<EligibilityDecisionView> items) {

        static AnswerView of(Question question, Answer answer) {
            return new AnswerView(
                    question.orderId(),
                    answer.sale().orderNumber(),
                    answer.sale().policyVersion().value(),
                    question.motive(),
                    answer.asOf(),
                    EligibilityDecisionView.of(answer.decisions()));
        }
    }
}
