package com.kwoking.aftersales.returns.wayback;

import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.returns.inquiry.http.CaseAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The parcel on its way back: announced by the customer, received by the warehouse.
@Path("/returns/{returnId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class ParcelResource {

    private final AnnounceShipment announceShipment;
    private final ReceiveParcel receiveParcel;
    private final CaseAnswers answers;
    private final Callers callers;

    ParcelResource(
            AnnounceShipment announceShipment, ReceiveParcel receiveParcel, CaseAnswers answers, Callers callers) {
        this.announceShipment = announceShipment;
        this.receiveParcel = receiveParcel;
        this.answers = answers;
        this.callers = callers;
    }

    @POST
    @Path("/shipment")
    @Idempotent
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR})
    @Operation(
            operationId = "announceShipment",
            summary = "Tell the tracking number and the receipt; telling again corrects")
    @APIResponse(responseCode = "200", description = "The return: IN_TRANSIT with both pieces, else AWAITING_PARCEL")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "NOT_APPROVED_YET, NOTHING_TO_SEND, ALREADY_REJECTED, REFUSED_AT_THE_DOOR")
    @APIResponse(responseCode = "422", description = "RECEIPT_UNKNOWN, POSTAGE_CURRENCY_DIFFERS")
    public Response announce(UUID returnId, @Valid @NotNull ShipmentBody shipment) {
        return answers.of(announceShipment.announce(
                new ReturnId(returnId),
                shipment.carrier(),
                shipment.trackingNumber(),
                Amount.toMoney(shipment.postagePaid()),
                Optional.ofNullable(shipment.receiptEvidenceId())
                        .map(EvidenceId::new)
                        .orElse(null),
                callers.current()::maySee));
    }

    @POST
    @Path("/receipt")
    @Idempotent
    @RolesAllowed(Role.WAREHOUSE)
    @Operation(operationId = "receiveReturn", summary = "The parcel arrived at the warehouse")
    @APIResponse(responseCode = "200", description = "The return")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(
            responseCode = "409",
            description = "NOT_APPROVED_YET, ALREADY_RECEIVED, ALREADY_REJECTED, ALREADY_INSPECTED")
    public Response receive(UUID returnId, @Valid @NotNull ReceiptBody receipt) {
        return answers.of(receiveParcel.receive(
                new ReturnId(returnId),
                receipt.slipPresent(),
                receipt.slipComplete(),
                receipt.note(),
                callers.current().name()));
    }

    /// The number and the receipt may each come alone (R30).
    record ShipmentBody(
            @Nullable @Size(max = 40) @Pattern(regexp = "\\P{Cc}+")
            String carrier,

            @Nullable @Size(max = 60) @Pattern(regexp = "[\\p{L}\\p{N} ./-]+")
            String trackingNumber,

            @Nullable UUID receiptEvidenceId,
            @Nullable @Valid Amount postagePaid) {

        @AssertTrue(message = "{parcel.TOLD}")
        @Schema(hidden = true)
        boolean isSomething() {
            return trackingNumber == null ? receiptEvidenceId != null : carrier != null;
        }
    }

    record ReceiptBody(
            @Nullable Boolean slipPresent,
            @Nullable Boolean slipComplete,
            @Nullable @Size(max = 1000) String note) {}
}
