package com.kwoking.aftersales.refunds.correction;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.refunds.books.KeepBooks;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import com.kwoking.aftersales.refunds.correction.domain.GrantNotes;
import com.kwoking.aftersales.refunds.correction.domain.GrantNotes.Grounds;
import com.kwoking.aftersales.refunds.decision.AnnounceRefunds;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.RefundPolicy;
import com.kwoking.aftersales.refunds.decision.domain.Settlement.Change;
import com.kwoking.aftersales.refunds.decision.domain.Trail;
import com.kwoking.aftersales.refunds.inquiry.domain.RefundRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/// What a supervisor grants beside the causes: a correction, or a goodwill (R53).
@ApplicationScoped
@Transactional
public class GrantRefunds {

    private final OrderAccounts accounts;
    private final RefundRecords records;
    private final RefundPolicy policy;
    private final GrantNotes notes;
    private final KeepBooks books;
    private final AnnounceRefunds announce;

    GrantRefunds(
            OrderAccounts accounts,
            RefundRecords records,
            RefundPolicy policy,
            GrantNotes notes,
            KeepBooks books,
            AnnounceRefunds announce) {
        this.accounts = accounts;
        this.records = records;
        this.policy = policy;
        this.notes = notes;
        this.books = books;
        this.announce = announce;
    }

    /// A further refund that sets an earlier one right; the earlier one stays as it is.
    public Grant.Answer correct(RefundId wrong, Grant grant, Grounds grounds) {
        return records.of(wrong)
                .map(each -> grant(each.refund().orderId(), grant, grounds))
                .orElseGet(Grant.Answer.UnknownRefund::new);
    }

    public Grant.Answer grant(OrderId orderId, Grant grant, Grounds grounds) {
        OrderAccount account = accounts.of(List.of(orderId)).get(orderId);
        return account instanceof OrderAccount.Paid paid ? grant(paid, grant, grounds) : new Grant.Answer.NotPaid();
    }

    private Grant.Answer grant(OrderAccount.Paid account, Grant grant, Grounds grounds) {
        Grant.Answer answer = policy.grant(account, grant, grounds.at());
        if (answer instanceof Grant.Answer.Granted(Refund refund)) {
            var changes = List.<Change>of(new Change.RefundAdded(refund));
            Map<RefundId, Trail> trails = announce.decided(changes);
            accounts.save(changes, trails);
            notes.add(grant, refund, grounds);
            books.settled(changes, Map.of(account.orderId(), account.with(List.of(refund))), grounds.at());
            announce.wakePayouts();
        }
        return answer;
    }
}
