package com.kwoking.aftersales.events;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import java.util.Arrays;
import java.util.List;

/// A list of constants on which neither goods nor money hang. A constant that only a newer producer knows reads as
/// `UNKNOWN`, and whoever switches over the list says what it then does or says.
///
/// A list that is none of these may grow too; but then an event with a constant that is not known waits among the dead
/// letters for the build that knows it. That is the choice of whoever adds a list: here, by what hangs on it.
public sealed interface UnknownWhenNewer
        permits OrderCancelled.Actor,
                ParcelDelivered.Source,
                RefundLine.Kind,
                EvidenceSummary.Kind,
                Motive,
                ReturnInspected.Condition,
                ReturnRejected.Reason,
                ReturnRequested.Flag,
                ReturnRequested.Origin,
                ReturnRequested.Priority,
                ReturnRequested.WantedResolution {

    /// What stands for every constant that this build does not know. It is read and never told, asked for or offered.
    String UNKNOWN = "UNKNOWN";

    String name();

    /// Those that mean something: all of any other list, all but `UNKNOWN` of one of these.
    static <E> List<E> meaningful(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(each -> !isUnknown(each))
                .toList();
    }

    static boolean isUnknown(Object constant) {
        return constant instanceof UnknownWhenNewer one && one.name().equals(UNKNOWN);
    }
}
