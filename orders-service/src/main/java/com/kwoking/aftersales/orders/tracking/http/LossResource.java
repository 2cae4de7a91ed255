package com.kwoking.aftersales.orders.tracking.http;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.http.ParcelView;
import com.kwoking.aftersales.orders.order.http.ParcelViews;
import com.kwoking.aftersales.orders.shipping.PackingRefusals;
import com.kwoking.aftersales.orders.shipping.QuantityBody;
import com.kwoking.aftersales.orders.tracking.DeclareLoss;
import com.kwoking.aftersales.orders.tracking.domain.Loss;
import com.kwoking.aftersales.orders.tracking.domain.LossReport;
import com.kwoking.aftersales.wording.Sentence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/orders/{orderId}/parcels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parcels")
class LossResource {

    private static final Sentence JOURNEY_OVER = Sentence.of("problem.JOURNEY_OVER");
    private static final Sentence RESHIPPED_ONCE_ALREADY = Sentence.of("problem.RESHIPPED_ONCE_ALREADY");

    private final DeclareLoss declareLoss;
    private final ParcelViews parcels;

    LossResource(DeclareLoss declareLoss, ParcelViews parcels) {
        this.declareLoss = declareLoss;
        this.parcels = parcels;
    }

    @POST
    @Path("/{parcelId}/loss")
    @Idempotent
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR})
    @Operation(
            operationId = "declareParcelLost",
            summary = "Say that a parcel will not arrive; what is not sent again is refunded")
    @APIResponse(
            responseCode = "200",
            description = "The parcel, lost",
            content = @Content(schema = @Schema(implementation = ParcelView.class)))
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "409", description = "JOURNEY_OVER, QUANTITY_EXCEEDED, RESHIPPED_ONCE_ALREADY")
    public Response lose(UUID orderId, UUID parcelId, @Valid @Nullable NewLoss loss) {
        var report = loss == null ? new LossReport(List.of()) : loss.toReport();
        return switch (declareLoss.declare(new OrderId(orderId), new ParcelId(parcelId), report)) {
            case Loss.Declared(Parcel lost, var change) ->
                Response.ok(parcels.of(change.order(), lost)).build();
            case Loss.UnknownOrder() -> Problem.notFound(Sought.ORDER);
            case Loss.UnknownParcel() -> Problem.notFound(Sought.PARCEL);
            case Loss.NoLongerOnItsWay() -> Problem.of(CONFLICT, "JOURNEY_OVER", JOURNEY_OVER);
            case Loss.QuantityExceeded(Sku sku, int asked, int left) ->
                PackingRefusals.quantityExceeded(sku, asked, left);
            case Loss.ReshippedOnceAlready() ->
                Problem.of(CONFLICT, "RESHIPPED_ONCE_ALREADY", "reship", RESHIPPED_ONCE_ALREADY);
        };
    }

    /// @param reship what of it is in stock and sent again; the rest is refunded (R18, R19)
    record NewLoss(@Nullable @Size(max = 200) List<@NotNull @Valid QuantityBody> reship) {

        LossReport toReport() {
            return new LossReport(reship == null ? List.of() : QuantityBody.contents(reship));
        }
    }
}
