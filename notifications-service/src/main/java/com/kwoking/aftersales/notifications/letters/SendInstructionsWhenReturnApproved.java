package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.notifications.letters.Message.ReturnInstructed;
import com.kwoking.aftersales.notifications.letters.domain.Counted;

/// "Yes, and this is how": the address, which nothing showed before (R37, R38), what belongs in the box
/// (R08) and on the slip (R36), and what to send us afterwards (R29). Or: keep it (R07).
public final class SendInstructionsWhenReturnApproved {

    private SendInstructionsWhenReturnApproved() {}

    public static ReturnInstructed on(ReturnApproved approved) {
        return new ReturnInstructed(
                approved.orderNumber(),
                approved.rmaNumber(),
                Counted.of(approved.items()),
                approved.flow() == ReturnFlow.CONDITIONAL_60D,
                approved.returnRequired() ? approved.returnAddress() : null,
                Counted.ofAccessories(approved.accessories()));
    }
}
