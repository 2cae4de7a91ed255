package com.kwoking.aftersales.notifications.log.http;

import static jakarta.ws.rs.core.Response.Status.ACCEPTED;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.notifications.log.RepeatLetter;
import com.kwoking.aftersales.notifications.log.RepeatLetter.Result.NoSuchLetter;
import com.kwoking.aftersales.notifications.log.RepeatLetter.Result.NotKept;
import com.kwoking.aftersales.notifications.log.RepeatLetter.Result.NotKeptAnyLonger;
import com.kwoking.aftersales.notifications.log.RepeatLetter.Result.NotLeftYet;
import com.kwoking.aftersales.notifications.log.RepeatLetter.Result.Repeated;
import com.kwoking.aftersales.notifications.log.RepeatLetter.Result.TooOften;
import com.kwoking.aftersales.notifications.log.domain.KeptLetter;
import com.kwoking.aftersales.notifications.log.domain.LetterLog;
import com.kwoking.aftersales.wording.Sentence;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What was mailed for an order, and once more on demand (R49; help topics "I have had no e-mail").
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
@Blocking
class NotificationsResource {

    private static final Sentence NOT_SENT_YET = Sentence.of("problem.NOT_SENT_YET");
    private static final Sentence NOT_KEPT = Sentence.of("problem.NOT_KEPT");
    private static final Sentence NOT_KEPT_ANY_LONGER = Sentence.of("problem.NOT_KEPT_ANY_LONGER");
    private static final Sentence TOO_MANY_COPIES = Sentence.of("problem.TOO_MANY_COPIES");

    private final LetterLog log;
    private final RepeatLetter repeatLetter;
    private final Callers callers;

    NotificationsResource(LetterLog log, RepeatLetter repeatLetter, Callers callers) {
        this.log = log;
        this.repeatLetter = repeatLetter;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.OPERATOR, Role.STOREFRONT})
    @Operation(operationId = "listNotifications", summary = "The letters of an order, oldest first")
    @APIResponseSchema(value = Notifications.class, responseDescription = "What was or will be mailed")
    @APIResponse(responseCode = "404", description = "There is no such order, or it is somebody else's")
    public Response list(@RestQuery @NotNull UUID orderId) {
        var caller = callers.current();
        var letters = log.of(new OrderId(orderId)).stream()
                .filter(letter -> caller.maySee(letter.customerId()))
                .map(Notification::of)
                .toList();
        return letters.isEmpty()
                ? Problem.notFound(Sought.ORDER)
                : Response.ok(new Notifications(letters)).build();
    }

    @POST
    @Path("/{notificationId}/resend")
    @Idempotent
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR})
    @Operation(operationId = "resendNotification", summary = "Send a letter once more, word for word")
    @APIResponse(responseCode = "202", description = "The copy is on its way to the customer's present address")
    @APIResponse(responseCode = "404", description = "There is no such letter, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "NOT_SENT_YET, NOT_KEPT or NOT_KEPT_ANY_LONGER")
    @APIResponse(responseCode = "429", description = "TOO_MANY_COPIES; Retry-After says how long to wait")
    public Response resend(UUID notificationId) {
        var caller = callers.current();
        return switch (repeatLetter.repeat(new LetterId(notificationId), caller::maySee)) {
            case Repeated(LetterId copy) ->
                Response.status(ACCEPTED).entity(new Copy(copy.value())).build();
            case NoSuchLetter _ -> Problem.notFound(Sought.LETTER);
            case NotLeftYet _ -> Problem.of(CONFLICT, "NOT_SENT_YET", NOT_SENT_YET);
            case NotKept _ -> Problem.of(CONFLICT, "NOT_KEPT", NOT_KEPT);
            case NotKeptAnyLonger _ -> Problem.of(CONFLICT, "NOT_KEPT_ANY_LONGER", NOT_KEPT_ANY_LONGER);
            case TooOften(Duration wait) -> throw tooOften(wait);
        };
    }

    /// Thrown and not returned, because it is no answer to keep: with the same key it may work later.
    private static RuntimeException tooOften(Duration wait) {
        return Problem.builder(429, "TOO_MANY_COPIES", TOO_MANY_COPIES)
                .withHeader(HttpHeaders.RETRY_AFTER, wait.plusMillis(999).toSeconds())
                .build();
    }

    record Notifications(List<Notification> notifications) {}

    record Copy(UUID id) {}

    /// @param to masked; absent while it is not known
    record Notification(
            UUID id,
            String template,
            KeptLetter.State state,
            @Nullable String subject,
            @Nullable String to,
            @Nullable UUID copyOf,
            int attempts,
            @Nullable String lastError,
            Instant writtenAt,
            @Nullable Instant sentAt,
            @Nullable Instant failedAt) {

        static Notification of(LetterLog.Entry letter) {
            return new Notification(
                    letter.id().value(),
                    letter.template().wireName(),
                    letter.state(),
                    letter.subject(),
                    letter.maskedEmail(),
                    letter.copyOf() == null ? null : letter.copyOf().value(),
                    letter.attempts(),
                    letter.lastError(),
                    letter.writtenAt(),
                    letter.state() == KeptLetter.State.SENT ? letter.settledAt() : null,
                    letter.state() == KeptLetter.State.FAILED ? letter.settledAt() : null);
        }
    }
}
