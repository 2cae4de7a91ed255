package com.kwoking.aftersales.refunds.reconciliation.domain;

import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listed;
import com.kwoking.aftersales.refunds.reconciliation.domain.Difference.Kind;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayout.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What two lists say of the same money. Nothing here corrects anything: it is for a person to judge.
public final class Comparison {

    private Comparison() {}

    /// @param ours by reference
    public static List<Difference> of(Collection<Listed> listed, Map<String, OurPayout> ours) {
        return listed.stream()
                .flatMap(each -> of(each, each.reference() == null ? null : ours.get(each.reference())).stream())
                .toList();
    }

    private static Optional<Difference> of(Listed listed, @Nullable OurPayout ours) {
        return kind(listed, ours).map(kind -> Difference.listed(kind, listed, ours));
    }

    private static Optional<Kind> kind(Listed listed, @Nullable OurPayout ours) {
        return switch (listed.status()) {
            case PAID -> ours == null ? Optional.of(Kind.PAID_THERE_UNKNOWN_HERE) : paid(listed, ours);
            case FAILED ->
                ours != null && ours.isKnownThereAs(listed.providerReference())
                        ? Optional.of(Kind.ISSUED_HERE_FAILED_THERE)
                        : Optional.empty();
            // Under way there. Whether it ends well is told by the next list.
            case PENDING -> Optional.empty();
        };
    }

    private static Optional<Kind> paid(Listed listed, OurPayout ours) {
        if (ours.standing() == Standing.OPEN) {
            return Optional.of(Kind.PAID_THERE_OPEN_HERE);
        }
        if (!ours.isKnownThereAs(listed.providerReference())) {
            return Optional.of(Kind.PAID_TWICE);
        }
        return listed.amount().equals(ours.amount()) ? Optional.empty() : Optional.of(Kind.AMOUNT_DIFFERS);
    }

    /// For a payout that we hold for issued and the list did not name: what the provider answers when it is
    /// asked for that one.
    public static Outcome of(OurPayout issued, Answer answer) {
        return switch (answer) {
            // Pending: what becomes of it is told by the next list.
            case Answer.Paid _, Answer.Pending _ -> new Outcome.Agreed();
            case Answer.NotFound _ -> differs(Kind.ISSUED_HERE_MISSING_THERE, issued);
            case Answer.OtherAmount _ -> differs(Kind.AMOUNT_DIFFERS, issued);
            case Answer.Failed _, Answer.Refused _ -> differs(Kind.ISSUED_HERE_FAILED_THERE, issued);
            case Answer.Unknown _ -> new Outcome.NotAnswered();
        };
    }

    private static Outcome differs(Kind kind, OurPayout issued) {
        return new Outcome.Differs(Difference.notListed(kind, issued));
    }

    public sealed interface Outcome {

        record Agreed() implements Outcome {}

        record Differs(Difference difference) implements Outcome {}

        /// Nobody knows today; saying "missing" would be a guess.
        record NotAnswered() implements Outcome {}
    }
}
