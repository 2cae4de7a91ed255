package com.kwoking.aftersales.refunds.books.http;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.refunds.books.domain.Ledger;
import com.kwoking.aftersales.refunds.books.domain.Ledger.Entry;
import com.kwoking.aftersales.refunds.books.domain.Ledger.Selection;
import com.kwoking.aftersales.wording.Sentence;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The books, for finance.
@Path("/")
@RolesAllowed({Role.SUPERVISOR, Role.OPERATOR})
@Tag(name = "Books")
@Blocking
class LedgerResource {

    private static final Sentence CURSOR_UNKNOWN = Sentence.of("problem.CURSOR_CHANGED");
    private static final Sentence SELECTION_UNCLEAR = Sentence.of("problem.SELECTION_UNCLEAR");
    private static final Sentence PERIOD_BACKWARDS = Sentence.of("problem.PERIOD_BACKWARDS");

    private final Ledger ledger;

    LedgerResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("/ledger")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPostings",
            summary = "The books of an order, of a day, or from one day to another (both included)",
            description = "Give orderId, or day, or from and to. The totals are those of the whole selection; the first"
                    + " page carries them.")
    @APIResponseSchema(value = LedgerPage.class, responseDescription = "In the order they were booked")
    @APIResponse(responseCode = "400", description = "SELECTION_UNCLEAR, PERIOD_BACKWARDS or CURSOR_UNKNOWN")
    public Response list(
            @RestQuery @Nullable UUID orderId,
            @RestQuery @Nullable LocalDate day,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        Selection selection = selection(orderId, day, from, to);
        Optional<Ledger.Place> place = Optional.ofNullable(after).map(LedgerResource::place);
        List<Entry> entries = ledger.page(selection, place, limit);
        return Response.ok(LedgerPage.of(
                        entries, place.isEmpty() ? ledger.totals(selection) : null, entries.size() == limit))
                .build();
    }

    @GET
    @Path("/ledger.csv")
    @Produces(LedgerCsv.MEDIA_TYPE)
    @Operation(
            operationId = "exportLedger",
            summary = "The books from one day to another (both included), for accounting",
            description = LedgerCsv.COLUMNS_EXPLAINED)
    @APIResponse(responseCode = "200", description = "RFC 4180, UTF-8, with a header")
    @APIResponse(responseCode = "400", description = "PERIOD_BACKWARDS")
    public Response export(@RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate to) {
        Selection.OfDays days = days(from, to);
        StreamingOutput rows = output -> new LedgerCsv(ledger).write(days, output);
        return Response.ok(rows)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ledger_%s_%s.csv\"".formatted(from, to))
                .build();
    }

    private static Ledger.Place place(String cursor) {
        return LedgerPage.PLACES
                .read(cursor)
                .orElseThrow(() ->
                        Problem.asException(Status.BAD_REQUEST.getStatusCode(), "CURSOR_UNKNOWN", CURSOR_UNKNOWN));
    }

    private static Selection selection(
            @Nullable UUID orderId, @Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (orderId != null && day == null && from == null && to == null) {
            return new Selection.OfOrder(new OrderId(orderId));
        }
        if (day != null && orderId == null && from == null && to == null) {
            return new Selection.OfDays(day, day);
        }
        if (from != null && to != null && orderId == null && day == null) {
            return days(from, to);
        }
        throw Problem.asException(Status.BAD_REQUEST.getStatusCode(), "SELECTION_UNCLEAR", SELECTION_UNCLEAR);
    }

    private static Selection.OfDays days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problem.asException(Status.BAD_REQUEST.getStatusCode(), "PERIOD_BACKWARDS", PERIOD_BACKWARDS);
        }
        return new Selection.OfDays(from, to);
    }
}
