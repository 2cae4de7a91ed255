package com.kwoking.aftersales.refunds.correction;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.refunds.correction.domain.Dispute;
import com.kwoking.aftersales.refunds.correction.domain.Disputes;
import com.kwoking.aftersales.refunds.inquiry.DisputeView;
import com.kwoking.aftersales.refunds.inquiry.DisputesOfOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
public class ShowDisputes implements DisputesOfOrder {

    private final Disputes disputes;

    ShowDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public List<DisputeView> of(OrderId orderId) {
        return disputes.ofOrder(orderId).stream().map(ShowDisputes::view).toList();
    }

    public static DisputeView view(Dispute dispute) {
        Dispute.Answer answer = dispute.answer();
        RefundId correction = answer == null ? null : answer.correction();
        return new DisputeView(
                dispute.id(),
                dispute.refundId().value(),
                dispute.orderId().value(),
                DisputeView.State.valueOf(dispute.state().name()),
                dispute.message(),
                dispute.openedAt(),
                answer == null ? null : answer.sentence(),
                answer == null ? null : answer.at(),
                correction == null ? null : correction.value());
    }
}
