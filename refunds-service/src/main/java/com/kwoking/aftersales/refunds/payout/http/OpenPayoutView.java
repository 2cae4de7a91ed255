package com.kwoking.aftersales.refunds.payout.http;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue.Action;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue.Dossier;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue.Failure;
import com.kwoking.aftersales.refunds.payout.domain.FinanceQueue.OpenPayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.ManualPayment;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param since when it came into this state
/// @param trouble the provider's or our own code
/// @param nextTry absent where nothing more is tried
/// @param reference the provider's id of the payout, or the person's who settled it
@Schema(name = "OpenPayout")
record OpenPayoutView(
        UUID refundId,
        String tenderId,
        UUID orderId,
        String orderNumber,
        @Nullable TenderKind kind,
        Money amount,
        PayoutState state,
        Instant since,
        @Nullable String trouble,
        int attempts,
        int failures,
        @Nullable Instant nextTry,
        @Nullable String reference,
        @Nullable FeeView fee,
        @Nullable ProposalView proposed) {

    static OpenPayoutView of(OpenPayout payout) {
        return new OpenPayoutView(
                payout.id().refundId().value(),
                payout.id().tenderId().value(),
                payout.orderId().value(),
                payout.orderNumber(),
                payout.kind(),
                payout.amount(),
                payout.state(),
                payout.since(),
                payout.trouble(),
                payout.attempts(),
                payout.failures(),
                payout.nextTry(),
                payout.reference(),
                payout.fee() == null ? null : FeeView.of(payout.fee()),
                payout.proposed() == null ? null : ProposalView.of(payout.proposed()));
    }

    record FeeView(Money amount, Fee.Bearer borneBy) {

        static FeeView of(Fee fee) {
            return new FeeView(fee.amount(), fee.bearer());
        }
    }

    record ProposalView(
            String by, String reference, @Nullable String note) {

        static ProposalView of(ManualPayment payment) {
            return new ProposalView(payment.by(), payment.reference(), payment.note());
        }
    }

    /// One payout with all that happened to it, oldest first.
    @Schema(name = "PayoutDossier")
    record DossierView(OpenPayoutView payout, List<Failure> failures, List<Action> actions) {

        static DossierView of(Dossier dossier) {
            return new DossierView(OpenPayoutView.of(dossier.payout()), dossier.failures(), dossier.actions());
        }
    }

    @Schema(name = "OpenPayouts")
    record Page(List<OpenPayoutView> payouts, @Nullable String next) {}
}
