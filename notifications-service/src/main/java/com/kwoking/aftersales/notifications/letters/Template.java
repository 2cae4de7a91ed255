package com.kwoking.aftersales.notifications.letters;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// The kinds of letter. The name is told with `LetterSent` and kept with every letter, so it is for ever.
public enum Template {
    PURCHASE_CONFIRMED(Message.PurchaseConfirmed.class),
    PARCEL_ANNOUNCED(Message.ParcelAnnounced.class),
    INSPECTION_ADVISED(Message.InspectionAdvised.class),
    RETURN_ACKNOWLEDGED(Message.ReturnAcknowledged.class),
    RETURN_INSTRUCTED(Message.ReturnInstructed.class),
    REJECTION_EXPLAINED(Message.RejectionExplained.class),
    RESULT_TOLD(Message.ResultTold.class),
    REFUND_CONFIRMED(Message.RefundConfirmed.class),
    REFUND_DELAYED(Message.RefundDelayed.class),
    NOTHING_REFUNDED(Message.NothingRefunded.class),
    PAYMENT_GIVEN_BACK(Message.PaymentGivenBack.class),
    CANCELLATION_CONFIRMED(Message.CancellationConfirmed.class),
    LOSS_TOLD(Message.LossTold.class),
    REFUSAL_ACKNOWLEDGED(Message.RefusalAcknowledged.class),
    MONEY_OFFERED(Message.MoneyOffered.class),
    ACCESS_CODE_GIVEN(Message.AccessCodeGiven.class);

    private static final Map<String, Template> BY_NAME =
            Arrays.stream(values()).collect(toUnmodifiableMap(Template::wireName, identity()));

    private final Class<? extends Message> message;

    Template(Class<? extends Message> message) {
        this.message = message;
    }

    public static Template of(Message message) {
        return switch (message) {
            case Message.PurchaseConfirmed _ -> PURCHASE_CONFIRMED;
            case Message.ParcelAnnounced _ -> PARCEL_ANNOUNCED;
            case Message.InspectionAdvised _ -> INSPECTION_ADVISED;
            case Message.ReturnAcknowledged _ -> RETURN_ACKNOWLEDGED;
            case Message.ReturnInstructed _ -> RETURN_INSTRUCTED;
            case Message.RejectionExplained _ -> REJECTION_EXPLAINED;
            case Message.ResultTold _ -> RESULT_TOLD;
            case Message.RefundConfirmed _ -> REFUND_CONFIRMED;
            case Message.RefundDelayed _ -> REFUND_DELAYED;
            case Message.NothingRefunded _ -> NOTHING_REFUNDED;
            case Message.PaymentGivenBack _ -> PAYMENT_GIVEN_BACK;
            case Message.CancellationConfirmed _ -> CANCELLATION_CONFIRMED;
            case Message.LossTold _ -> LOSS_TOLD;
            case Message.RefusalAcknowledged _ -> REFUSAL_ACKNOWLEDGED;
            case Message.MoneyOffered _ -> MONEY_OFFERED;
            case Message.AccessCodeGiven _ -> ACCESS_CODE_GIVEN;
        };
    }

    /// @throws IllegalArgumentException for a name that no letter was ever kept under
    public static Template named(String wireName) {
        var template = BY_NAME.get(wireName);
        if (template == null) {
            throw new IllegalArgumentException("no template " + wireName);
        }
        return template;
    }

    /// Whether what it says may be kept once it has left. A code that opens an order may not.
    public boolean isSecret() {
        return this == ACCESS_CODE_GIVEN;
    }

    public Class<? extends Message> message() {
        return message;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
