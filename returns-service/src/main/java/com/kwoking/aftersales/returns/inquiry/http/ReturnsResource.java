package com.kwoking.aftersales.returns.inquiry.http;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.returns.purchase.domain.Purchases;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// Returns are looked at.
@Path("/returns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
class ReturnsResource {

    private final ReturnCases cases;
    private final Purchases purchases;
    private final CaseAnswers answers;
    private final Callers callers;

    ReturnsResource(ReturnCases cases, Purchases purchases, CaseAnswers answers, Callers callers) {
        this.cases = cases;
        this.purchases = purchases;
        this.answers = answers;
        this.callers = callers;
    }

    @GET
    @Path("/{returnId}")
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE, Role.OPERATOR, Role.STOREFRONT})
    @Operation(operationId = "readReturn", summary = "A return, with its version as ETag")
    @APIResponse(responseCode = "200", description = "The return")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    public Response read(UUID returnId) {
        Caller caller = callers.current();
        return cases.seen(new ReturnId(returnId))
                .filter(seen -> caller.maySee(seen.claim().order().customerId()))
                .map(answers::shown)
                .orElseGet(() -> Problem.notFound(Sought.RETURN));
    }

    @GET
    @RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.WAREHOUSE, Role.OPERATOR, Role.STOREFRONT})
    @Operation(operationId = "listReturns", summary = "The returns of an order, the oldest first")
    @APIResponse(responseCode = "200", description = "The returns")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such order")
    public Response list(@RestQuery @NotNull UUID orderId) {
        Caller caller = callers.current();
        var sale = purchases.seen(new OrderId(orderId)).sale();
        if (sale == null || !caller.maySee(sale.customerId())) {
            return Problem.notFound(Sought.ORDER);
        }
        List<ReturnView> returns = cases.seen(new OrderId(orderId)).stream()
                .map(seen -> ReturnView.of(seen, caller.isStaff()))
                .toList();
        return Response.ok(new Returns(returns)).build();
    }

    record Returns(List<ReturnView> returns) {}
}
