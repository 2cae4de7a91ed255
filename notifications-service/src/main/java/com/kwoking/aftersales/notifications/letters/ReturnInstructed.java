package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Yes, and this is how": the address, which nothing showed before (R37, R38), what belongs in the box
/// (R08) and on the slip (R36), and what to send us afterwards (R29). Or: keep it (R07).
///
/// @param address absent when nothing is to be sent back (R07)
/// @param unused whether it is taken back only as new (R40)
@Template.Name("return-instructed")
public record ReturnInstructed(
        String orderNumber,
        String rmaNumber,
        List<Counted> items,
        boolean unused,
        @Nullable ReturnAddress address,
        List<Counted> accessories)
        implements Message {
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
