package com.kwoking.aftersales.notifications.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a letter says, before it is put into words. A letter is one file in this folder, a word in this list
/// and a template for each language; which fact brings it says the listener of its stream.
public sealed interface Message
        permits AccessCodeGiven,
                CancellationConfirmed,
                InspectionAdvised,
                LossTold,
                MoneyOffered,
                NothingRefunded,
                ParcelAnnounced,
                PaymentGivenBack,
                PurchaseConfirmed,
                RefundConfirmed,
                RefundDelayed,
                RefusalAcknowledged,
                RejectionExplained,
                ResultTold,
                ReturnAcknowledged,
                ReturnInstructed {

    /// When the letter is of no use any more; most always are.
    default @Nullable Instant uselessFrom() {
        return null;
    }
}
