package com.kwoking.aftersales.notifications.letters;

import static com.kwoking.aftersales.notifications.EventSamples.A1;
import static com.kwoking.aftersales.notifications.EventSamples.A2;
import static com.kwoking.aftersales.notifications.EventSamples.B;
import static com.kwoking.aftersales.notifications.ReturnSamples.accepted;
import static com.kwoking.aftersales.notifications.ReturnSamples.refused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnInspected.Rejection;
import com.kwoking.aftersales.notifications.EventSamples;
import com.kwoking.aftersales.notifications.history.Past;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Gists lie in the table `remembered` and later ones are compared with them, so their words are for ever: one that is
/// put differently, if only by a type's new name, makes news of what was told, and a second letter of it.
class RememberedGistTest {

    private static final EventSamples OF = EventSamples.ofSomebody();
    private static final UUID EVENT = new UUID(0, 99);
    private static final Past NOTHING = new Past(List.of());

    @Test
    void whatAnInspectionFoundIsKeptInTheseWords() {
        assertThat(gist(ResultTold.on(EVENT, OF.returned().inspected(), NOTHING)))
                .isEqualTo("resolution REFUND_TOTAL; agreed none; postage none; unit 1.1 ACCEPTED null ITEM; "
                        + "deduction MISSING_ACCESSORY 1 1200 EUR Chargeur");
    }

    @Test
    void whatItRefusedToo() {
        var mixed = OF.returned()
                .inspected(
                        Resolution.NONE,
                        List.of(
                                refused(B, Rejection.NOT_RECEIVED),
                                accepted(A1),
                                refused(A2, Rejection.CUSTOMER_LIABLE)),
                        List.of());

        assertThat(gist(ResultTold.on(EVENT, mixed, NOTHING)))
                .isEqualTo("resolution NONE; agreed none; postage none; unit 1.1 ACCEPTED null ITEM; "
                        + "unit 1.2 REJECTED CUSTOMER_LIABLE ITEM; unit 2.1 REJECTED NOT_RECEIVED ITEM");
    }

    @Test
    void andWhyNothingWasRefunded() {
        assertThat(gist(NothingRefunded.on(
                        EVENT, OF.refund().nothingLeft(Instant.parse("2026-04-18T09:00:00Z")), NOTHING)))
                .isEqualTo("BALANCE_DUE UnitId[value=1.1] 375; DEDUCTION UnitId[value=1.1] -3000; "
                        + "ITEM UnitId[value=1.1] 2625");
    }

    private static String gist(Reaction reaction) {
        return requireNonNull(reaction.toRemember()).gist();
    }
}
