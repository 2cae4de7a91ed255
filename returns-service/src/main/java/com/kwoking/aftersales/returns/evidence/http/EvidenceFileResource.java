package com.kwoking.aftersales.returns.evidence.http;

import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceFiles;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Gives the files of a return out again.
@Path("/returns/{returnId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class EvidenceFileResource {

    private final ReturnCases cases;
    private final EvidenceFiles files;
    private final Downloads downloads;
    private final Callers callers;

    EvidenceFileResource(ReturnCases cases, EvidenceFiles files, Downloads downloads, Callers callers) {
        this.cases = cases;
        this.files = files;
        this.downloads = downloads;
        this.callers = callers;
    }

    /// On a virtual thread: whoever reads slowly holds no worker either.
    @GET
    @Path("/{evidenceId}")
    @RunOnVirtualThread
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE})
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readEvidence", summary = "The file, to save and never to show in a browser's page")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "NOT_FOUND, also once it is not kept any longer")
    @APIResponse(responseCode = "503", description = "DOWNLOADS_BUSY")
    public Response read(UUID returnId, UUID evidenceId) {
        Caller caller = callers.current();
        return cases.seen(new ReturnId(returnId))
                .filter(seen -> caller.maySee(seen.claim().order().customerId()))
                .flatMap(seen -> seen.evidence().stream()
                        .filter(each -> each.evidenceId().value().equals(evidenceId))
                        .findFirst())
                .filter(evidence -> files.isKept(evidence.evidenceId()))
                .map(this::file)
                .orElseGet(() -> Problem.notFound(Sought.EVIDENCE));
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
}
