package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.refunds.decision.KeepDecisions.Decision;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts;
import com.kwoking.aftersales.refunds.decision.domain.RefundPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Hears what money may have to go back for, many facts at a time, and decides.
@ApplicationScoped
@Transactional
public class DecideRefunds {

    private final OrderAccounts accounts;
    private final RefundPolicy policy;
    private final KeepDecisions keep;
    private final Clock clock;

    DecideRefunds(OrderAccounts accounts, RefundPolicy policy, KeepDecisions keep, Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.keep = keep;
        this.clock = clock;
    }

    /// A fact that concerns an account, with the event that told it.
    public sealed interface Fact {

        Envelope<?> told();

        OrderId orderId();

        default Cause cause() {
            return new Cause(told().correlationId(), told().id(), told().traceparent());
        }

        record Payment(Envelope<?> told, OrderPaid payment) implements Fact {

            @Override
            public OrderId orderId() {
                return payment.orderId();
            }
        }

        record MayBeOwed(Envelope<?> told, Occasion occasion) implements Fact {

            @Override
            public OrderId orderId() {
                return occasion.orderId();
            }
        }
    }

    public void hear(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<OrderId, OrderAccount> current =
                accounts.of(facts.stream().map(Fact::orderId).toList());
        var decisions = new ArrayList<Decision>();
        for (Fact fact : facts) {
            AccountChange change = hear(fact, current, now);
            current.put(fact.orderId(), change.account());
            decisions.add(new Decision(fact.cause(), change));
        }
        keep.keep(decisions, now);
    }

    private AccountChange hear(Fact fact, Map<OrderId, OrderAccount> current, Instant now) {
        OrderAccount account = current.getOrDefault(fact.orderId(), new OrderAccount.Unpaid(fact.orderId(), List.of()));
        return switch (fact) {
            case Fact.Payment payment -> account.hear(payment.payment(), policy, now);
            case Fact.MayBeOwed owed -> account.hear(owed.occasion(), policy, now);
        };
    }
}
