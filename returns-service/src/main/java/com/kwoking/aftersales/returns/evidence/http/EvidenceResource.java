package com.kwoking.aftersales.returns.evidence.http;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.returns.evidence.AttachEvidence;
import com.kwoking.aftersales.returns.evidence.domain.Upload;
import com.kwoking.aftersales.returns.inquiry.http.CaseAnswers;
import com.kwoking.aftersales.returns.inquiry.http.EvidenceView;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.wording.Sentence;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Takes photos, videos and receipts of a return in (R20). What a file is called, and what its sender says that it
/// is, is not believed and not kept.
@Path("/returns/{returnId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class EvidenceResource {

    private static final Sentence KIND_UNKNOWN = Sentence.of("problem.KIND_UNKNOWN");

    private final AttachEvidence attachEvidence;
    private final CaseAnswers answers;
    private final Callers callers;

    EvidenceResource(AttachEvidence attachEvidence, CaseAnswers answers, Callers callers) {
        this.attachEvidence = attachEvidence;
        this.answers = answers;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "attachEvidence", summary = "Add a photo, a video or the shipping receipt")
    @APIResponse(responseCode = "201", description = "The evidence, with its Location")
    @APIResponse(responseCode = "400", description = "KIND_UNKNOWN")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "EVIDENCE_CLOSED, TOO_MANY_FILES")
    @APIResponse(responseCode = "413", description = "FILE_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "FILE_KIND_NOT_ACCEPTED")
    @APIResponse(responseCode = "422", description = "FILE_EMPTY")
    public Response attach(
            UUID returnId,
            @FormParam("file") @NotNull FileUpload file,
            @FormParam("kind") @NotNull @Schema(enumeration = {"ITEM", "PACKAGING", "LABEL", "RECEIPT"}) String kind) {
        Upload upload = Uploads.read(file.uploadedFile(), kind(kind));
        return answers.of(
                attachEvidence.attach(new ReturnId(returnId), upload, file.uploadedFile(), callers.current()::maySee),
                after -> created(after));
    }

    private static Kind kind(String name) {
        return UnknownWhenNewer.meaningful(Kind.class).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(EvidenceResource::kindUnknown);
    }

    private static HttpProblem kindUnknown() {
        return Problem.builder(400, "KIND_UNKNOWN", KIND_UNKNOWN.with(UnknownWhenNewer.meaningful(Kind.class)))
                .with("field", "kind")
                .build();
    }

    private static Response created(ReturnCase after) {
        EvidenceSummary added = after.evidence().getLast();
        return Response.created(URI.create("/returns/%s/evidence/%s"
                        .formatted(after.id().value(), added.evidenceId().value())))
                .entity(EvidenceView.of(added))
                .build();
    }
}
