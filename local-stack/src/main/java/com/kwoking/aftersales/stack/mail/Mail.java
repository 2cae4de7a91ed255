package com.kwoking.aftersales.stack.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What an inbox shows of a mail. The text is read from the mail itself, and only when it is asked for.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Mail(
        String id, String from, List<String> to, String subject, Instant date, String messageId, String text) {

    public Mail {
        to = List.copyOf(to);
    }

    boolean isFor(String address) {
        return to.stream()
                .anyMatch(each -> each.equalsIgnoreCase(address.strip().toLowerCase(Locale.ROOT)));
    }

    Mail withText(String body) {
        return new Mail(id, from, to, subject, date, messageId, body);
    }
}
