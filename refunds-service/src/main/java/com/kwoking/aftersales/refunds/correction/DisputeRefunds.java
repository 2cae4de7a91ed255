package com.kwoking.aftersales.refunds.correction;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.refunds.correction.domain.Dispute;
import com.kwoking.aftersales.refunds.correction.domain.Disputes;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import com.kwoking.aftersales.refunds.correction.domain.GrantNotes.Grounds;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// A customer says that a refund is wrong, and somebody answers (R53).
@ApplicationScoped
@Transactional
public class DisputeRefunds {

    private final Disputes disputes;
    private final GrantRefunds grantRefunds;
    private final Clock clock;

    DisputeRefunds(Disputes disputes, GrantRefunds grantRefunds, Clock clock) {
        this.disputes = disputes;
        this.grantRefunds = grantRefunds;
        this.clock = clock;
    }

    /// Empty if one is open already.
    public Optional<Dispute> open(UUID id, Refund refund, String message, String by) {
        Dispute dispute = Dispute.open(id, refund, message, clock.instant(), by);
        return disputes.open(dispute) ? Optional.of(dispute) : Optional.empty();
    }

    public Outcome uphold(UUID disputeId, String sentence, String by) {
        return ifOpen(disputeId, dispute -> {
            Dispute answered = dispute.uphold(sentence, clock.instant(), by);
            disputes.answer(answered);
            return new Outcome.Answered(answered);
        });
    }

    /// @param grants makes the correction of the refund that was disputed; empty if nothing is asked
    public Outcome correct(UUID disputeId, Function<RefundId, Optional<Grant>> grants, String sentence, String by) {
        return ifOpen(disputeId, dispute -> grants.apply(dispute.refundId())
                .map(grant -> correct(dispute, grant, sentence, by))
                .orElseGet(Outcome.NothingAsked::new));
    }

    private Outcome correct(Dispute dispute, Grant grant, String sentence, String by) {
        var grounds = new Grounds("dispute %s: %s".formatted(dispute.id(), sentence), by, clock.instant());
        Grant.Answer answer = grantRefunds.correct(dispute.refundId(), grant, grounds);
        if (!(answer instanceof Grant.Answer.Granted(Refund correction))) {
            return new Outcome.NotGranted(answer);
        }
        Dispute answered = dispute.correct(correction.id(), sentence, clock.instant(), by);
        disputes.answer(answered);
        return new Outcome.Answered(answered);
    }

    public sealed interface Outcome {

        record Answered(Dispute dispute) implements Outcome {}

        record Unknown() implements Outcome {}

        record AnsweredBefore(Dispute dispute) implements Outcome {}

        record NothingAsked() implements Outcome {}

        record NotGranted(Grant.Answer why) implements Outcome {}
    }

    private Outcome ifOpen(UUID disputeId, Function<Dispute, Outcome> then) {
        Optional<Dispute> dispute = disputes.of(disputeId);
        if (dispute.isEmpty()) {
            return new Outcome.Unknown();
        }
        return dispute.get().state() == Dispute.State.OPEN
                ? then.apply(dispute.get())
                : new Outcome.AnsweredBefore(dispute.get());
    }
}
