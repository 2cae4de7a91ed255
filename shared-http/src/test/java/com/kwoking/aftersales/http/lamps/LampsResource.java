package com.kwoking.aftersales.http.lamps;

import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.idempotency.Idempotent;
import com.kwoking.aftersales.http.lamps.Lamps.Lamp;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Telling;
import com.kwoking.aftersales.http.representation.Cursor;
import com.kwoking.aftersales.http.representation.EntityVersion;
import com.kwoking.aftersales.http.representation.Page;
import com.kwoking.aftersales.http.representation.Tagged;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.source.Ids;
import com.kwoking.aftersales.wording.Sentence;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/lamps")
@RolesAllowed({Role.CUSTOMER, Role.AGENT})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class LampsResource {

    private static final Sentence BROKEN = new Sentence("Cette lampe est cassée.", "This lamp is broken.");
    private static final Cursor<Long> PLACE = Cursor.opaque(String::valueOf, word -> Optional.of(Long.parseLong(word)));

    private final Lamps lamps;
    private final Tagged tagged;
    private final Ids ids;

    LampsResource(Lamps lamps, Tagged tagged, Ids ids) {
        this.lamps = lamps;
        this.tagged = tagged;
        this.ids = ids;
    }

    record NewLamp(
            @NotBlank String name,
            @NotNull @Positive Integer watts,
            @Nullable Boolean dimmable,
            @Nullable Instant litAt,
            @Nullable Currency currency,
            @Nullable Kind kind,
            @Nullable List<UUID> shades) {}

    enum Kind {
        DESK,
        WALL
    }

    record LampView(UUID id, String name, UUID story) {}

    @POST
    @Idempotent
    public Response add(@Valid @NotNull NewLamp wanted) {
        UUID id = ids.next();
        lamps.add(id, wanted.name());
        if (wanted.name().startsWith("slow")) {
            Stairs.climb();
        }
        if (wanted.name().startsWith("breaks")) {
            Stairs.mayBreak();
        }
        if (wanted.name().startsWith("thrown")) {
            throw Problem.asException(409, "BROKEN", BROKEN);
        }
        return wanted.name().startsWith("broken")
                ? Problem.builder(409, "BROKEN", BROKEN, Telling.FRENCH_THEN_ENGLISH)
                        .build()
                        .toResponse()
                : Response.created(URI.create("/lamps/" + id))
                        .tag(EntityVersion.tag(1))
                        .entity(new LampView(id, wanted.name(), Cause.current().correlationId()))
                        .build();
    }

    @POST
    @Path("/photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    public Response photo(@RestForm FileUpload file, @RestForm String kind) {
        return Response.ok(new Photo(file.size(), kind, ids.next())).build();
    }

    record Photo(long bytes, String kind, UUID id) {}

    @PUT
    @Path("/{id}")
    @Transactional
    public Response rename(@Context Request request, @Context HttpHeaders headers, UUID id, @Valid @NotNull Name name) {
        return EntityVersion.objection(request, headers, lamps.of(id).version()).orElseGet(() -> {
            lamps.rename(id, name.name());
            return Response.noContent()
                    .tag(EntityVersion.tag(lamps.of(id).version()))
                    .build();
        });
    }

    record Name(@NotBlank String name) {}

    @GET
    @Path("/{id}")
    public Response get(@Context Request request, UUID id) {
        return tagged.answer(request, lamps.of(id));
    }

    @GET
    public Response list(@RestQuery @Nullable String after, @RestQuery int limit) {
        Optional<Long> place = after == null ? Optional.of(0L) : PLACE.read(after);
        if (place.isEmpty()) {
            return Cursor.unknown("after");
        }
        Page<Lamp> page = Page.of(lamps.after(place.get(), limit), limit);
        return Response.ok(new LampsPage(page.map(Lamp::name), page.next(PLACE, Lamp::place)))
                .build();
    }

    record LampsPage(List<String> lamps, @Nullable String next) {}

    /// How a problem is told that does not follow the service's habit.
    @GET
    @Path("/refused/{telling}")
    public Response refused(Telling telling) {
        return Problem.builder(409, "BROKEN", BROKEN, telling)
                .with("state", "DARK")
                .build()
                .toResponse();
    }

    @GET
    @Path("/elsewhere")
    public Response elsewhere(@Context UriInfo uri) {
        return Response.created(uri.getBaseUri().resolve("/lamps?after=1")).build();
    }
}
