package com.kwoking.aftersales.refunds.inquiry.http;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.http.caller.Callers;
import com.kwoking.aftersales.http.caller.Role;
import com.kwoking.aftersales.http.problem.Problem;
import com.kwoking.aftersales.http.problem.Sought;
import com.kwoking.aftersales.refunds.inquiry.DisputesOfOrder;
import com.kwoking.aftersales.refunds.inquiry.RefundView;
import com.kwoking.aftersales.refunds.inquiry.domain.ArrivalEstimate;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.OrderRecord;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords.RefundRecord;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/refunds")
@RolesAllowed({Role.CUSTOMER, Role.AGENT, Role.SUPERVISOR, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Refunds")
class RefundsResource {

    private final RefundRecords records;
    private final DisputesOfOrder disputes;
    private final ArrivalEstimate estimate;
    private final Callers callers;

    RefundsResource(RefundRecords records, DisputesOfOrder disputes, ArrivalEstimate estimate, Callers callers) {
        this.records = records;
        this.disputes = disputes;
        this.estimate = estimate;
        this.callers = callers;
    }

    @GET
    @Operation(operationId = "listRefunds", summary = "What was paid for an order, what goes back, and why (R52)")
    @APIResponse(responseCode = "200", description = "The order's refunds, oldest first")
    @APIResponse(responseCode = "404", description = "No such order, none of yours, or not paid yet")
    public Response list(@RestQuery @NotNull UUID orderId) {
        return records.ofOrder(new OrderId(orderId))
                .filter(order ->
                        callers.current().maySee(order.account().payment().customerId()))
                .map(order -> Response.ok(ofOrder(order)).build())
                .orElseGet(() -> Problem.notFound(Sought.ORDER));
    }

    @GET
    @Path("/{refundId}")
    @Operation(operationId = "getRefund", summary = "One refund with its breakdown and its state (R52, R60)")
    @APIResponse(responseCode = "200", description = "The refund")
    @APIResponse(responseCode = "404", description = "No such refund, or none of yours")
    public Response get(UUID refundId) {
        return records.of(new RefundId(refundId))
                .filter(each -> callers.current().maySee(each.refund().customerId()))
                .map(each -> Response.ok(view(each)).build())
                .orElseGet(() -> Problem.notFound(Sought.REFUND));
    }

    private OrderRefunds ofOrder(OrderRecord order) {
        return OrderRefunds.of(
                order,
                order.refunds().stream().map(this::view).toList(),
                disputes.of(order.account().orderId()));
    }

    private RefundView view(RefundRecord each) {
        return RefundView.of(each, estimate);
    }
}
