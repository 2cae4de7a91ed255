package com.kwoking.aftersales.notifications.sending.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.notifications.text.RenderedLetter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/// A letter as a mail in two parts. No Bcc, no customer's text in a header: the only foreign value there is
/// the checked address.
final class Mail extends MimeMessage {

    private final String messageId;

    Mail(Session session, String messageId, InternetAddress from, InternetAddress to, RenderedLetter rendered)
            throws MessagingException {
        super(session);
        this.messageId = messageId;
        setFrom(from);
        setRecipient(RecipientType.TO, to);
        setSubject(rendered.subject(), UTF_8.name());
        setHeader("Auto-Submitted", "auto-generated");
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(rendered.text(), "plain"));
        parts.addBodyPart(part(rendered.html(), "html"));
        setContent(parts);
        saveChanges();
    }

    /// The library would make one of its own; ours is by which a repeated mail is recognised.
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }
}
