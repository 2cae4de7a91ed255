package com.kwoking.aftersales.returns.refund;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
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
        List<OfReturn> told = heard.stream()
                .map(Envelope::event)
                .flatMap(FollowRefunds::ofReturn)
                // Everybody who locks many orders locks them in this order.
                .sorted(Comparator.comparing(
                        each -> each.event().orderId().value().toString()))
                .toList();
        if (!told.isEmpty()) {
            Set<ReturnId> known =
                    cases.known(told.stream().map(OfReturn::returnId).toList());
            told.stream().filter(each -> known.contains(each.returnId())).forEach(this::hear);
        }
    }

    private void hear(OfReturn told) {
        ReturnCase before = cases.of(told.returnId()).orElseThrow();
        ReturnCase after = before.hear(told.event());
        if (after.version() != before.version()) {
            cases.save(after);
        }
    }

    private static Stream<OfReturn> ofReturn(RefundEvent event) {
        return switch (event) {
            case RefundDecided decided -> ofReturn(decided.cause(), event);
            case RefundIssued issued -> ofReturn(issued.cause(), event);
            case RefundFailed _ -> Stream.empty(); // It is still owed.
        };
    }

    private static Stream<OfReturn> ofReturn(RefundCause cause, RefundEvent event) {
        @Nullable ReturnId returnId = cause.returnId();
        return returnId == null ? Stream.empty() : Stream.of(new OfReturn(returnId, event));
    }

    private record OfReturn(ReturnId returnId, RefundEvent event) {}
}
