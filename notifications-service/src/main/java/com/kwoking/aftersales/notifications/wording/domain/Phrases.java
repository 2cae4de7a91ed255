package com.kwoking.aftersales.notifications.wording.domain;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.contact.Contact;
import com.kwoking.aftersales.notifications.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The values of a message as one says them in a language.
public sealed interface Phrases permits FrenchPhrases, EnglishPhrases {

    static Phrases in(Language language, ZoneId zone) {
        return switch (language) {
            case FRENCH -> new FrenchPhrases(zone);
            case ENGLISH -> new EnglishPhrases(zone);
        };
    }

    String hello(Contact to);

    String money(Money amount);

    String day(Instant instant);

    /// The last day that is entirely in time, for a deadline told as the first instant that is too late.
    String lastDayBefore(Instant tooLate);

    String time(Instant instant);

    /// @param code ISO 3166-1 alpha-2
    String country(String code);

    /// Nothing where a person paid outside the means that the order was paid with (A30).
    String tender(@Nullable TenderKind kind);

    String motive(Motive motive);

    String rejection(ReturnRejected.Reason reason);

    String finding(ReturnInspected.Rejection rejection);

    String charge(ReturnInspected.Deduction.Kind kind);
}
