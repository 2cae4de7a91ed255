package com.kwoking.aftersales.http.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import com.kwoking.aftersales.messaging.inbox.ReplayDeadLetter;
import com.kwoking.aftersales.messaging.inbox.ReplayDeadLetter.Replay.FailedAgain;
import com.kwoking.aftersales.messaging.inbox.ReplayDeadLetter.Replay.Heard;
import com.kwoking.aftersales.messaging.inbox.ReplayDeadLetter.Replay.NotParked;
import com.kwoking.aftersales.wording.Sentence;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What could not be heard, for the operator. The payload is shown because the cause cannot be found
/// without it; so it is the operator's alone.
@Path("/dead-letters")
@RolesAllowed(Role.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
@Blocking
class DeadLettersResource {

    private static final Sentence FAILED_AGAIN = Sentence.of("problem.FAILED_AGAIN");

    private static final UUID BEGINNING = new UUID(0, 0);

    private final DeadLetters deadLetters;
    private final ReplayDeadLetter replayDeadLetter;
    private final Callers callers;
    private final Clock clock;

    DeadLettersResource(DeadLetters deadLetters, ReplayDeadLetter replayDeadLetter, Callers callers, Clock clock) {
        this.deadLetters = deadLetters;
        this.replayDeadLetter = replayDeadLetter;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "What could not be heard, oldest first, with its cause")
    public Page list(@RestQuery @Nullable UUID after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        List<DeadLetter> letters = deadLetters.parked(after == null ? BEGINNING : after, limit);
        return new Page(
                letters.stream().map(View::of).toList(),
                isLast(letters, limit) ? null : letters.getLast().id());
    }

    /// A page of large ones is shorter than was asked for, and others follow it.
    private boolean isLast(List<DeadLetter> letters, int limit) {
        return letters.isEmpty()
                || letters.size() < limit
                        && deadLetters.parked(letters.getLast().id(), 1).isEmpty();
    }

    /// Needs no Idempotency-Key: a record that was heard is not heard again.
    @POST
    @Path("/{id}/replay")
    @Operation(operationId = "replayDeadLetter", summary = "Hear it again, e.g. after a fix")
    @APIResponse(responseCode = "204", description = "It was heard")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "FAILED_AGAIN")
    public Response replay(UUID id) {
        return switch (replayDeadLetter.replay(id, callers.current().name())) {
            case Heard _ -> Response.noContent().build();
            case FailedAgain(String cause) ->
                Problem.of(Response.Status.CONFLICT, "FAILED_AGAIN", FAILED_AGAIN.with(cause));
            case NotParked _ -> Problem.notFound(Sought.DEAD_LETTER);
        };
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardDeadLetter", summary = "Give it up for good; who did is kept")
    @APIResponse(responseCode = "204", description = "It is given up")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Response discard(UUID id) {
        return deadLetters.discard(id, callers.current().name(), clock.instant())
                ? Response.noContent().build()
                : Problem.notFound(Sought.DEAD_LETTER);
    }

    record Page(List<View> deadLetters, @Nullable UUID next) {}

    record View(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            @Nullable String payload,
            String cause,
            int attempts,
            Instant parkedAt) {

        static View of(DeadLetter letter) {
            return new View(
                    letter.id(),
                    letter.topic(),
                    letter.partition(),
                    letter.offset(),
                    letter.key(),
                    letter.payload() == null ? null : new String(letter.payload(), UTF_8),
                    letter.cause(),
                    letter.attempts(),
                    letter.parkedAt());
        }
    }
}
