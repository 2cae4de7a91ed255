package com.kwoking.aftersales.notifications.contact;

import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.notifications.text.Language;
import com.kwoking.aftersales.notifications.text.Plain;
import java.time.Instant;
import java.util.regex.Pattern;

/// Whom to write to, as far as a letter needs it.
///
/// Whether optional letters are wanted is not kept: every letter of this service is owed (R61).
///
/// @param name empty if there is none that a letter could greet
public record Contact(CustomerId customerId, String email, String name, Language language, Instant updatedAt) {

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@"
                    + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)*");

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 80;

    /// A name that could carry a link is advertising, not a name.
    private static final Pattern NOT_A_NAME = Pattern.compile("[/@<>{}\\[\\]|\\\\]|www\\.", Pattern.CASE_INSENSITIVE);

    public Contact {
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            throw new IllegalArgumentException(
                    "the e-mail address of customer %s is not one".formatted(customerId.value()));
        }
        name = greetable(Plain.line(name));
    }

    public static Contact of(CustomerContact heard) {
        return new Contact(
                heard.customerId(), heard.email(), heard.name(), Language.of(heard.locale()), heard.updatedAt());
    }

    public String maskedEmail() {
        return masked(email);
    }

    /// Enough for its owner to recognise it, too little for anybody else to write to: `j***@example.com`.
    public static String masked(String email) {
        int at = email.lastIndexOf('@');
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "***" + email.substring(at);
    }

    private static String greetable(String name) {
        return name.length() > LONGEST_NAME || NOT_A_NAME.matcher(name).find() ? "" : name;
    }
}
