package com.kwoking.aftersales.refunds.correction;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import com.kwoking.aftersales.refunds.correction.domain.GrantNotes;
import com.kwoking.aftersales.refunds.correction.domain.GrantNotes.Grounds;
import com.kwoking.aftersales.refunds.decision.KeepDecisions;
import com.kwoking.aftersales.refunds.decision.KeepDecisions.Decision;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange.Change;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.RefundPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// What a supervisor grants beside the occasions: a correction, or a goodwill (R53).
@ApplicationScoped
@Transactional
public class GrantRefunds {

    private final OrderAccounts accounts;
    private final RefundPolicy policy;
    private final KeepDecisions keep;
    private final GrantNotes notes;

    GrantRefunds(OrderAccounts accounts, RefundPolicy policy, KeepDecisions keep, GrantNotes notes) {
        this.accounts = accounts;
        this.policy = policy;
        this.keep = keep;
        this.notes = notes;
    }

    /// A further refund that sets an earlier one right; the earlier one stays as it is.
    public Grant.Answer correct(RefundId wrong, Grant grant, Grounds grounds) {
        return accounts.orderOf(wrong)
                .map(order -> grant(order, grant, grounds))
                .orElseGet(Grant.Answer.UnknownRefund::new);
    }

    public Grant.Answer grant(OrderId orderId, Grant grant, Grounds grounds) {
        OrderAccount account = accounts.of(List.of(orderId)).get(orderId);
        return account instanceof OrderAccount.Paid paid ? grant(paid, grant, grounds) : new Grant.Answer.NotPaid();
    }

    private Grant.Answer grant(OrderAccount.Paid account, Grant grant, Grounds grounds) {
        Grant.Answer answer = grant.decide(account, policy, grounds.at());
        if (answer instanceof Grant.Answer.Granted(Refund refund)) {
            var granted = new AccountChange(account.with(List.of(refund)), List.of(new Change.RefundAdded(refund)));
            keep.keep(List.of(new Decision(Cause.current(), granted)), grounds.at());
            notes.add(grant, refund, grounds);
        }
        return answer;
    }
}
