package com.kwoking.aftersales.returns.inspection.http;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.returns.inquiry.http.CaseAnswers;
import com.kwoking.aftersales.returns.inspection.InspectReturn;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The one inspection that a return has. Putting the same again changes nothing; putting something else
/// corrects it (R41).
@Path("/returns/{returnId}/inspection")
@RolesAllowed({Role.WAREHOUSE, Role.AGENT, Role.SUPERVISOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class InspectionResource {

    private static final Sentence AGENT_DECIDES = Sentence.of("problem.AGENT_DECIDES");

    private final InspectReturn inspectReturn;
    private final CaseAnswers answers;
    private final Callers callers;

    InspectionResource(InspectReturn inspectReturn, CaseAnswers answers, Callers callers) {
        this.inspectReturn = inspectReturn;
        this.answers = answers;
        this.callers = callers;
    }

    @PUT
    @Operation(
            operationId = "inspectReturn",
            summary = "What was found; the answer says what the customer is entitled to")
    @APIResponse(responseCode = "200", description = "The return with its inspection")
    @APIResponse(responseCode = "403", description = "AGENT_DECIDES: the warehouse decides no money")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "NOT_RECEIVED_YET, NOT_APPROVED_YET, RETURN_REQUIRED, NO_EVIDENCE, ALREADY_REJECTED,"
                    + " ALREADY_IN_A_RETURN")
    @APIResponse(responseCode = "412", description = "CHANGED_MEANWHILE")
    @APIResponse(responseCode = "422", description = "Findings that cannot be judged; the code and the field say why")
    @APIResponse(responseCode = "428", description = "IF_MATCH_MISSING")
    public Response inspect(UUID returnId, @Valid @NotNull InspectionBody inspection) {
        Caller caller = callers.current();
        if (inspection.decidesMoney() && !caller.is(Role.AGENT) && !caller.is(Role.SUPERVISOR)) {
            return Problem.of(Response.Status.FORBIDDEN, "AGENT_DECIDES", AGENT_DECIDES);
        }
        return answers.missingVersion()
                .orElseGet(() -> answers.of(inspectReturn.inspect(
                        new ReturnId(returnId), inspection.toFindings(), caller.name(), answers.isTheOneSeen())));
    }

    /// @param explanation the written finding that makes a customer liable (A12)
    record InspectionBody(
            @NotNull Mode mode,
            @Nullable LiableParty liableParty,
            @Nullable @Size(max = 2000) String explanation,
            @Nullable Resolution resolution,
            @Nullable @Valid Amount agreedAmount,
            @Nullable @Valid Amount customsCosts,
            @NotEmpty @Size(max = 2000) List<@Valid @NotNull UnitBody> units) {

        boolean decidesMoney() {
            return agreedAmount != null
                    || resolution == Resolution.REFUND_PARTIAL
                    || liableParty == LiableParty.CUSTOMER;
        }

        Findings toFindings() {
            return new Findings(
                    mode,
                    liableParty,
                    explanation,
                    resolution,
                    Amount.toMoney(agreedAmount),
                    Amount.toMoney(customsCosts),
                    units.stream().map(UnitBody::toFinding).toList());
        }
    }

    /// @param received has to be said of every unit of a parcel; of no meaning where only the evidence is looked at
    /// @param criteria for goods that have to be as new (R04)
    /// @param damageBeyondDeclared harm that the customer did not declare (A10)
    /// @param resaleable false when it cannot be sold again without what is missing (A09)
    record UnitBody(
            @Nullable @Size(max = 20) String unitId,
            @Nullable @Size(max = 64) String sku,
            @Nullable Boolean received,
            @Nullable Boolean problemConfirmed,
            @Nullable CriteriaBody criteria,
            @Nullable Boolean damageBeyondDeclared,
            @Nullable Boolean resaleable,
            @Nullable Condition condition,
            @Nullable @Size(max = 50) List<@Valid @NotNull MissingBody> missingAccessories) {

        @AssertTrue(message = "{unit.NAMED}")
        @Schema(hidden = true)
        boolean isNamed() {
            return unitId != null || sku != null;
        }

        UnitFinding toFinding() {
            return new UnitFinding(
                    Optional.ofNullable(unitId).map(UnitId::new).orElse(null),
                    Optional.ofNullable(sku).map(Sku::new).orElse(null),
                    received,
                    problemConfirmed,
                    Optional.ofNullable(criteria).map(CriteriaBody::toCriteria).orElse(null),
                    damageBeyondDeclared,
                    resaleable,
                    Optional.ofNullable(condition).orElse(Condition.NOT_SEEN),
                    Optional.ofNullable(missingAccessories).orElse(List.of()).stream()
                            .map(MissingBody::toMissing)
                            .toList());
        }
    }

    /// What was not looked at is left out.
    record CriteriaBody(
            @Nullable Boolean originalState,
            @Nullable Boolean unused,
            @Nullable Boolean undamaged,
            @Nullable Boolean originalPackaging) {

        Criteria toCriteria() {
            return new Criteria(originalState, unused, undamaged, originalPackaging);
        }
    }

    /// @param missingOnArrival it was never in the box, so the customer does not owe it (A29)
    record MissingBody(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Positive @Max(1000) Integer quantity,
            @Nullable Boolean missingOnArrival) {

        UnitFinding.MissingAccessory toMissing() {
            return new UnitFinding.MissingAccessory(name, quantity, Boolean.TRUE.equals(missingOnArrival));
        }
    }
}
