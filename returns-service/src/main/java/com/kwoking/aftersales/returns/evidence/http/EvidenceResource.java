package com.kwoking.aftersales.returns.evidence.http;

import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.returns.evidence.AttachEvidence;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceFiles;
import com.kwoking.aftersales.returns.evidence.domain.Upload;
import com.kwoking.aftersales.returns.inquiry.http.CaseAnswers;
import com.kwoking.aftersales.returns.inquiry.http.EvidenceView;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Photos, videos and receipts of a return (R20). What a file is called, and what its sender says that it
/// is, is not believed and not kept.
@Path("/returns/{returnId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class EvidenceResource {

    private final AttachEvidence attachEvidence;
    private final ReturnCases cases;
    private final EvidenceFiles files;
    private final Downloads downloads;
    private final CaseAnswers answers;
    private final Callers callers;

    EvidenceResource(
            AttachEvidence attachEvidence,
            ReturnCases cases,
            EvidenceFiles files,
            Downloads downloads,
            CaseAnswers answers,
            Callers callers) {
        this.attachEvidence = attachEvidence;
        this.cases = cases;
        this.files = files;
        this.downloads = downloads;
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

    /// On a virtual thread: whoever reads slowly holds no worker either.
    @GET
    @Path("/{evidenceId}")
    @RunOnVirtualThread
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE})
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readEvidence", summary = "The file, to save and never to show in a browser's page")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "503", description = "DOWNLOADS_BUSY")
    public Response read(UUID returnId, UUID evidenceId) {
        Caller caller = callers.current();
        return cases.seen(new ReturnId(returnId))
                .filter(seen -> caller.maySee(seen.claim().order().customerId()))
                .flatMap(seen -> seen.evidence().stream()
                        .filter(each -> each.evidenceId().value().equals(evidenceId))
                        .findFirst())
                .map(this::file)
                .orElseGet(() -> Problem.notFound("evidence"));
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(EvidenceResource::kindUnknown);
    }

    private static HttpProblem kindUnknown() {
        return Problem.builder(400, "KIND_UNKNOWN", "Known kinds: " + Arrays.toString(Kind.values()))
                .with("field", "kind")
                .build();
    }

    private Response file(EvidenceSummary evidence) {
        StreamingOutput content = downloads.oneOf(out -> files.copy(evidence.evidenceId(), out));
        return Response.ok(content, evidence.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, evidence.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(fileName(evidence.evidenceId(), evidence.mediaType())))
                .header("Content-Security-Policy", "sandbox")
                .build();
    }

    private static String fileName(EvidenceId id, String mediaType) {
        String ending = mediaType.substring(mediaType.indexOf('/') + 1).replace("quicktime", "mov");
        return id.value() + "." + ending;
    }

    private static Response created(ReturnCase after) {
        EvidenceSummary added = after.evidence().getLast();
        return Response.created(URI.create("/returns/%s/evidence/%s"
                        .formatted(after.id().value(), added.evidenceId().value())))
                .entity(EvidenceView.of(added))
                .build();
    }
}
