package com.kwoking.aftersales.refunds.books.http;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.refunds.books.domain.CreditNote;
import com.kwoking.aftersales.refunds.books.domain.CreditNotes;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.RefundRecord;
import com.kwoking.aftersales.wording.Sentence;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/refunds/{refundId}/credit-note")
@RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.OPERATOR})
@Produces(CreditNotePdf.MEDIA_TYPE)
@Tag(name = "Refunds")
@Blocking
class CreditNoteResource {

    private static final Sentence NO_CREDIT_NOTE = Sentence.of("problem.NO_CREDIT_NOTE");
    private static final Sentence CREDIT_NOTE_NOT_YET = Sentence.of("problem.CREDIT_NOTE_NOT_YET");

    private final RefundRecords records;
    private final CreditNotes notes;
    private final CreditNotePdf pdf;
    private final Callers callers;

    CreditNoteResource(RefundRecords records, CreditNotes notes, CreditNotePdf pdf, Callers callers) {
        this.records = records;
        this.notes = notes;
        this.pdf = pdf;
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "getCreditNote",
            summary = "The credit note of a refund that was paid, in French and English")
    @APIResponse(responseCode = "200", description = "A PDF document")
    @APIResponse(
            responseCode = "404",
            description = "No such refund or none of yours; CREDIT_NOTE_NOT_YET while it is not paid; NO_CREDIT_NOTE if"
                    + " there was nothing to pay")
    public Response get(UUID refundId) {
        return records.of(new RefundId(refundId))
                .filter(each -> callers.current().maySee(each.refund().customerId()))
                .map(this::ofRefund)
                .orElseGet(() -> Problem.notFound(Sought.REFUND));
    }

    private Response ofRefund(RefundRecord each) {
        if (!each.refund().total().isPositive()) {
            return Problem.of(Status.NOT_FOUND, "NO_CREDIT_NOTE", NO_CREDIT_NOTE);
        }
        return notes.of(each.refund().id())
                .map(this::document)
                .orElseGet(() -> Problem.of(Status.NOT_FOUND, "CREDIT_NOTE_NOT_YET", CREDIT_NOTE_NOT_YET));
    }

    private Response document(CreditNote note) {
        return Response.ok(pdf.of(note))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.pdf\"".formatted(note.number()))
                .build();
    }
}
