package com.kwoking.aftersales.notifications.letters;

import static java.util.stream.Collectors.joining;

import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.history.Remembered.Kind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// "There is nothing to pay you, and this is why": what is owed beyond the refund is noted and never charged by
/// itself (R09, R52). Where money will move, the letter comes when it does.
///
/// @param balanceDue absent when nothing is
@Template.Name("nothing-refunded")
public record NothingRefunded(
        String orderNumber,
        List<RefundConfirmed.Line> lines,
        Money total,
        @Nullable Money balanceDue) implements Message {
    public static Reaction on(UUID eventId, RefundDecided decided, Past past) {
        if (decided.total().isPositive() || isSaidByTheInspection(decided) || isPaidAlready(decided)) {
            return Reaction.silence();
        }
        ReturnId returned = decided.cause().returnId();
        if (returned == null) {
            return Reaction.letter(letter(decided));
        }
        var told =
                new Remembered(eventId, Kind.NOTHING_REFUNDED, returned.value(), decided.decidedAt(), 0, gist(decided));
        boolean isNews = past.nothingFor(returned, eventId, decided.decidedAt())
                .filter(told.gist()::equals)
                .isEmpty();
        return (isNews ? Reaction.letter(letter(decided)) : Reaction.silence()).remembering(told);
    }

    private static NothingRefunded letter(RefundDecided decided) {
        return new NothingRefunded(
                decided.orderNumber(),
                RefundConfirmed.Line.of(decided.lines()),
                decided.total(),
                decided.balanceDue().isPositive() ? decided.balanceDue() : null);
    }

    /// Every unit was rejected, and the letter about the inspection has said why.
    private static boolean isSaidByTheInspection(RefundDecided decided) {
        return isAnInspection(decided)
                && decided.lines().stream().allMatch(line -> line.kind() == RefundLine.Kind.REJECTED);
    }

    /// Another look at the return that changes no amount: all of it went back after the earlier one.
    private static boolean isPaidAlready(RefundDecided decided) {
        return isAnInspection(decided)
                && !decided.balanceDue().isPositive()
                && decided.lines().stream()
                        .anyMatch(line -> line.kind() == RefundLine.Kind.EARLIER_REFUND
                                && line.amount().minorUnits() < 0);
    }

    private static boolean isAnInspection(RefundDecided decided) {
        return decided.cause().kind() == RefundCause.Kind.RETURN_INSPECTED;
    }

    private static String gist(RefundDecided decided) {
        return decided.lines().stream()
                .map(line -> "%s %s %d"
                        .formatted(line.kind(), line.unitId(), line.amount().minorUnits()))
                .sorted()
                .collect(joining("; "));
    }
}
