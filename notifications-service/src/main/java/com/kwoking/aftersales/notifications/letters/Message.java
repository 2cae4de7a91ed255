package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import com.kwoking.aftersales.notifications.letters.domain.Delay;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a letter says, before it is put into words: one type for each template.
public sealed interface Message {

    /// When the letter is of no use any more; most always are.
    default @Nullable Instant uselessFrom() {
        return null;
    }

    /// @param lines what was really paid for each, after discounts
    record PurchaseConfirmed(
            String orderNumber, Instant paidAt, List<Line> lines, Money shipping, Money total, List<Payment> payments)
            implements Message {

        public record Line(int quantity, String name, Money amount) {}

        public record Payment(TenderKind kind, Money amount) {}
    }

    /// @param replacement it stands in for a parcel that was lost
    record ParcelAnnounced(
            String orderNumber,
            int number,
            String carrier,
            String trackingNumber,
            List<Counted> items,
            boolean complete,
            boolean replacement,
            Instant shippedAt)
            implements Message {

        public boolean onlyOne() {
            return complete && number == 1;
        }
    }

    /// @param damageReportBefore absent when that window has closed before the letter could be written
    record InspectionAdvised(
            String orderNumber,
            String trackingNumber,
            List<Counted> items,
            boolean estimated,
            Instant deliveredAt,
            @Nullable Instant damageReportBefore,
            @Nullable Instant returnBefore)
            implements Message {}

    record ReturnAcknowledged(
            String orderNumber, List<Counted> items, Motive motive, boolean evidenceWouldHelp, Instant requestedAt)
            implements Message {}

    /// Money that came for an order of which nothing ships any more.
    record PaymentGivenBack(
            String orderNumber,
            Instant paidAt,
            Instant cancelledAt,
            Money total,
            List<PurchaseConfirmed.Payment> payments)
            implements Message {}

    /// @param address absent when nothing is to be sent back (R07)
    /// @param unused whether it is taken back only as new (R40)
    record ReturnInstructed(
            String orderNumber,
            String rmaNumber,
            List<Counted> items,
            boolean unused,
            @Nullable ReturnAddress address,
            List<Counted> accessories)
            implements Message {}

    record RejectionExplained(String orderNumber, List<Counted> items, ReturnRejected.Reason reason, String explanation)
            implements Message {

        /// Otherwise the agent's own sentence is all there is to say.
        public boolean namesReason() {
            return reason != ReturnRejected.Reason.OTHER;
        }
    }

    /// @param corrected another result was told before, and this one differs from it (R41)
    /// @param onEvidence nothing came back, photos or videos were looked at
    /// @param refusedParcel the carrier brought it back, the customer never had it (R33)
    record ResultTold(
            String orderNumber,
            boolean corrected,
            boolean onEvidence,
            boolean refusedParcel,
            List<Counted> accepted,
            List<Refused> refused,
            List<Charge> charges,
            Resolution resolution,
            @Nullable Money agreedAmount,
            @Nullable Money returnPostage)
            implements Message {

        public record Refused(int quantity, String name, ReturnInspected.Rejection reason) {

            boolean isHere() {
                return reason != ReturnInspected.Rejection.NOT_RECEIVED;
            }
        }

        /// @param amount absent while a person still has to find it out (R09)
        public record Charge(
                ReturnInspected.Deduction.Kind kind,
                int quantity,
                String label,
                @Nullable Money amount) {}

        public boolean refunds() {
            return !accepted.isEmpty()
                    && (resolution == Resolution.REFUND_TOTAL || resolution == Resolution.REFUND_PARTIAL);
        }

        /// Something that was not accepted is here, and can be sent back (A19).
        public boolean keepsGoods() {
            return !onEvidence && refused.stream().anyMatch(Refused::isHere);
        }

        public boolean keepsAllGoods() {
            return refused.stream().allMatch(Refused::isHere);
        }

        public boolean replaces() {
            return !accepted.isEmpty() && resolution == Resolution.REPLACEMENT;
        }
    }

    /// @param supplement on top of an earlier refund (R53)
    /// @param again the earlier letter about it came too soon: the money came back, and is sent once more
    /// @param byAPerson a person had taken it over, so nobody here knows which way the money went
    /// @param balanceDue absent when nothing is
    record RefundConfirmed(
            String orderNumber,
            boolean supplement,
            boolean again,
            boolean byAPerson,
            List<Line> lines,
            Money total,
            @Nullable Money balanceDue,
            List<Payout> payouts,
            Instant issuedAt)
            implements Message {

        public record Line(String french, String english, Money amount) {}

        public record Payout(@Nullable TenderKind kind, String reference, Money amount) {}

        public boolean goesBackTheWayItCame() {
            return !byAPerson && payouts.stream().allMatch(each -> each.kind() != null);
        }
    }

    /// @param total what the whole refund comes to; a part of it may be paid
    record RefundDelayed(String orderNumber, Money total, Delay delay) implements Message {}

    /// @param balanceDue absent when nothing is
    record NothingRefunded(
            String orderNumber,
            List<RefundConfirmed.Line> lines,
            Money total,
            @Nullable Money balanceDue) implements Message {}

    /// @param complete nothing of the order remains
    record CancellationConfirmed(
            String orderNumber, List<Counted> items, boolean complete, boolean paid, Instant cancelledAt)
            implements Message {}

    record LossTold(
            String orderNumber,
            String trackingNumber,
            List<Counted> items,
            ParcelLost.Reshipment reshipment,
            List<Counted> refunded)
            implements Message {}

    record RefusalAcknowledged(
            String orderNumber,
            String trackingNumber,
            List<Counted> items,
            DeliveryRefused.Reason reason,
            Instant refusedAt)
            implements Message {

        public boolean customs() {
            return reason == DeliveryRefused.Reason.CUSTOMS;
        }

        public boolean claim() {
            return reason == DeliveryRefused.Reason.DAMAGED || reason == DeliveryRefused.Reason.OPENED;
        }
    }

    record MoneyOffered(String orderNumber, List<Counted> items, boolean lost) implements Message {}

    record AccessCodeGiven(String code, Instant expiresAt) implements Message {

        @Override
        public Instant uselessFrom() {
            return expiresAt;
        }
    }
}
