package com.kwoking.aftersales.stack.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Reads what a person would read of a mail.
final class MailReader {

    private MailReader() {}

    static Mail summary(String id, MimeMessage message, Instant arrived) throws MessagingException {
        Date sent = message.getSentDate();
        return new Mail(
                id,
                addresses(message.getFrom()).stream().findFirst().orElse(""),
                addresses(message.getAllRecipients()),
                Optional.ofNullable(message.getSubject()).orElse(""),
                sent == null ? arrived : sent.toInstant(),
                Optional.ofNullable(message.getMessageID()).orElse(""),
                "");
    }

    /// The plain text if there is one: that is what is written for people who do not see HTML.
    static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart several) {
            String first = "";
            for (int i = 0; i < several.getCount(); i++) {
                String text = text(several.getBodyPart(i));
                if (several.getBodyPart(i).isMimeType("text/plain")) {
                    return text;
                }
                first = first.isEmpty() ? text : first;
            }
            return first;
        }
        return "";
    }

    private static List<String> addresses(Address @org.jspecify.annotations.Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(each -> each instanceof InternetAddress mail ? mail.getAddress() : each.toString())
                        .toList();
    }
}
