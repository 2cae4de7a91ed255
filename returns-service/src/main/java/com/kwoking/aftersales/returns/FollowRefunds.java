package com.kwoking.aftersales.returns;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.RefundCause;
import com.kwoking.aftersales.events.RefundDecided;
import com.kwoking.aftersales.events.RefundEvent;
import com.kwoking.aftersales.events.RefundFailed;
import com.kwoking.aftersales.events.RefundIssued;
import com.kwoking.aftersales.events.ReturnId;
import com.kwoking.aftersales.returns.domain.Payout;
import com.kwoking.aftersales.returns.domain.ReturnCase;
import com.kwoking.aftersales.returns.domain.ReturnCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Closes a return when its money is settled (section 6 of the rules).
@ApplicationScoped
@Transactional
public class FollowRefunds {

    private final ReturnCases cases;

    FollowRefunds(ReturnCases cases) {
        this.cases = cases;
    }

    public void on(List<Envelope<RefundEvent>> heard) {
        List<Settled> settled = heard.stream()
                .map(Envelope::event)
                .flatMap(FollowRefunds::settled)
                // Everybody who locks many orders locks them in this order.
                .sorted(Comparator.comparing(each -> each.orderId()))
                .toList();
        if (!settled.isEmpty()) {
            Set<ReturnId> known =
                    cases.known(settled.stream().map(Settled::returnId).toList());
            settled.stream().filter(each -> known.contains(each.returnId())).forEach(this::settle);
        }
    }

    private void settle(Settled refund) {
        ReturnCase before = cases.of(refund.returnId()).orElseThrow();
        ReturnCase after = before.with(refund.payout());
        if (after.version() != before.version()) {
            cases.save(after);
        }
    }

    private static Stream<Settled> settled(RefundEvent event) {
        return switch (event) {
            case RefundIssued issued ->
                settled(event, issued.cause(), new Payout(issued.refundId(), issued.total(), issued.issuedAt()));
            // Nothing is to be paid, so nothing more will be told (R09).
            case RefundDecided decided
            when !decided.total().isPositive() ->
                settled(event, decided.cause(), new Payout(decided.refundId(), decided.total(), decided.decidedAt()));
            case RefundDecided _ -> Stream.empty();
            case RefundFailed _ -> Stream.empty(); // It is still owed.
        };
    }

    private static Stream<Settled> settled(RefundEvent event, RefundCause cause, Payout payout) {
        @Nullable ReturnId returnId = cause.returnId();
        return returnId == null
                ? Stream.empty()
                : Stream.of(new Settled(event.orderId().value().toString(), returnId, payout));
    }

    private record Settled(String orderId, ReturnId returnId, Payout payout) {}
}
