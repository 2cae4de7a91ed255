package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.refunds.decision.RefundsDecided;
import com.kwoking.aftersales.refunds.payout.domain.FourEyes;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.ManualPayment;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.Objection;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.Resolving;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCases;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What people do about payouts that do not go by themselves (R31, A16).
@ApplicationScoped
@Transactional
public class ResolvePayouts {

    private final PayoutCases payouts;
    private final KeepProgress progress;
    private final FourEyes fourEyes;
    private final Event<RefundsDecided> wakePayouts;
    private final Clock clock;

    ResolvePayouts(
            PayoutCases payouts,
            KeepProgress progress,
            FourEyes fourEyes,
            Event<RefundsDecided> wakePayouts,
            Clock clock) {
        this.payouts = payouts;
        this.progress = progress;
        this.fourEyes = fourEyes;
        this.wakePayouts = wakePayouts;
        this.clock = clock;
    }

    public sealed interface Done {

        record Is(PayoutState state) implements Done {}

        record Refused(Objection objection) implements Done {}

        record UnknownPayout() implements Done {}
    }

    public Done settle(PayoutId id, ManualPayment by) {
        return with(id, payout -> switch (payout.settle(by, fourEyes)) {
            case Resolving.Settled(ManualPayment settled) -> {
                payouts.settle(payout, settled, now());
                yield done(payout, PayoutState.ISSUED);
            }
            case Resolving.Proposed(ManualPayment proposed) -> {
                payouts.propose(payout, proposed, now());
                yield done(payout, PayoutState.AWAITING_SECOND);
            }
            case Resolving.Refused(Objection objection) -> new Done.Refused(objection);
        });
    }

    public Done withdraw(PayoutId id, String by) {
        return when(id, PayoutState.AWAITING_SECOND, Objection.NOTHING_PROPOSED, payout -> {
            payouts.withdraw(payout, by, now());
            return done(payout, PayoutState.MANUAL_REQUIRED);
        });
    }

    public Done retry(PayoutId id, String by) {
        return when(id, PayoutState.FAILED, Objection.NOT_FAILED, payout -> ask(payout, by));
    }

    public Done release(PayoutId id, String by) {
        return when(id, PayoutState.HELD, Objection.NOT_HELD, payout -> ask(payout, by));
    }

    private Done ask(PayoutCase payout, String by) {
        payouts.ask(payout, by, now());
        wakePayouts.fire(new RefundsDecided());
        return done(payout, payout.onceReleased());
    }

    private Done when(PayoutId id, PayoutState state, Objection otherwise, Function<PayoutCase, Done> work) {
        return with(id, payout -> {
            if (payout.state() == state) {
                return work.apply(payout);
            }
            return new Done.Refused(
                    switch (payout.state()) {
                        case ISSUED -> Objection.ALREADY_ISSUED;
                        case DUE -> Objection.STILL_ASKED;
                        case FAILED, MANUAL_REQUIRED, HELD, AWAITING_SECOND -> otherwise;
                    });
        });
    }

    private Done with(PayoutId id, Function<PayoutCase, Done> work) {
        Optional<PayoutCase> payout = payouts.lock(id);
        return payout.map(work).orElseGet(Done.UnknownPayout::new);
    }

    private Done done(PayoutCase payout, PayoutState state) {
        progress.of(List.of(payout.refund().id()), now());
        return new Done.Is(state);
    }

    private Instant now() {
        return clock.instant();
    }
}
