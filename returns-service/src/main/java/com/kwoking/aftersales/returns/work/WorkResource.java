package com.kwoking.aftersales.returns.work;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.representation.Cursor;
import com.kwoking.aftersales.http.representation.Page;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import com.kwoking.aftersales.returns.work.WorkList.Entry;
import com.kwoking.aftersales.returns.work.WorkList.Place;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What waits for whom, since when, and the way out (R65).
@Path("/work")
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work")
class WorkResource {

    private static final Cursor<Place> PLACES =
            Cursor.since(Place::since, place -> place.returnId().value().toString(), WorkResource::place);

    private final WorkList work;

    WorkResource(WorkList work) {
        this.work = work;
    }

    @GET
    @Operation(operationId = "listWork", summary = "Returns that do not go on by themselves, longest waiting first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them, each with the way out",
            content = @Content(schema = @Schema(implementation = WorkPage.class)))
    @APIResponse(responseCode = "400", description = "CURSOR_UNKNOWN")
    public Response list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        Optional<Place> place = Optional.ofNullable(after).flatMap(PLACES::read);
        if (after != null && place.isEmpty()) {
            return Cursor.unknown("after");
        }
        Page<Entry> page = Page.of(work.after(place.orElse(null), limit), limit);
        return Response.ok(new WorkPage(page.map(WorkView::of), page.next(PLACES, Entry::place)))
                .build();
    }

    private static Optional<Place> place(Instant since, String returnId) {
        return Optional.of(new Place(since, new ReturnId(UUID.fromString(returnId))));
    }

    /// @param next what `after` is for the next page; absent on the last one
    record WorkPage(List<WorkView> work, @Nullable String next) {}

    /// @param waitsFor the role that has to act
    record WorkView(Waiting kind, UUID returnId, UUID orderId, Instant since, String waitsFor, WayOut wayOut) {

        static WorkView of(Entry entry) {
            return new WorkView(
                    entry.kind(),
                    entry.returnId().value(),
                    entry.orderId().value(),
                    entry.since(),
                    Role.AGENT,
                    WayOut.of(entry.kind()));
        }
    }

    record WayOut(String french, String english) {

        private static final Sentences<Waiting> WAYS_OUT = Sentences.of("return-work", Waiting.class);

        static WayOut of(Waiting kind) {
            Sentence sentence = WAYS_OUT.of(kind);
            return new WayOut(sentence.french(), sentence.english());
        }
    }
}
