package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;

/// What the provider says of a payout of its own accord, before or after its answer, once or more often.
///
/// @param key the one it was asked with
public record RefundSignal(PayoutId payout, String key, Money amount, Answer said) {

    /// Money that moved is compared with what was asked for: a wrong amount is a person's case.
    Answer against(Money asked) {
        return switch (said) {
            case Answer.Paid paid
            when !amount.equals(asked) -> new Answer.OtherAmount(paid.providerReference(), amount);
            case Answer.Pending pending
            when !amount.equals(asked) -> new Answer.OtherAmount(pending.providerReference(), amount);
            case Answer.Paid _,
                    Answer.Pending _,
                    Answer.Failed _,
                    Answer.Refused _,
                    Answer.OtherAmount _,
                    Answer.Unknown _,
                    Answer.NotFound _ -> said;
        };
    }
}
