package com.kwoking.aftersales.journeys.observed;

import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.http.Gateway;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What arrived at the mail server.
public record Mailbox(Gateway gateway) {

    private static final int MORE_THAN_ANYBODY_GETS = 1_000;

    public record Mail(
            String id,
            String from,
            List<String> to,
            String subject,
            Instant date,
            String messageId,
            @Nullable String text) {

        public Mail {
            to = List.copyOf(to);
        }

        public String words() {
            return text == null ? "" : text;
        }

        @Override
        public String toString() {
            return "“%s”".formatted(subject);
        }
    }

    /// Oldest first.
    public List<Mail> of(String address) {
        String path = "/dev/mails?limit=%d&to=%s"
                .formatted(MORE_THAN_ANYBODY_GETS, URLEncoder.encode(address, StandardCharsets.UTF_8));
        Mail[] newestFirst =
                EventJson.read(gateway.get(Caller.OPERATOR, path).expect(200).text(), Mail[].class);
        return Arrays.asList(newestFirst).reversed();
    }

    public Mail await(String address, String what, Predicate<Mail> wanted) {
        return Eventually.see(
                "e-mail to %s: %s".formatted(address, what),
                () -> of(address).stream().filter(wanted).findFirst(),
                () -> of(address));
    }

    /// As it went over the wire, headers and all.
    public String source(Mail mail) {
        return gateway.get(Caller.OPERATOR, "/dev/mails/" + mail.id())
                .expect(200)
                .text();
    }
}
