package com.kwoking.aftersales.http.lamps;

import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Says who asks.
@Path("/caller")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class CallerResource {

    private final Callers callers;

    CallerResource(Callers callers) {
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.AGENT})
    public Caller caller() {
        return callers.current();
    }

    @GET
    @Path("/unsaid")
    public Caller nobodyMay() {
        return callers.current();
    }
}
