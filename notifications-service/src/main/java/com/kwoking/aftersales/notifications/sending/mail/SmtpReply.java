package com.kwoking.aftersales.notifications.sending.mail;

import com.kwoking.aftersales.notifications.sending.domain.Delivery;
import com.kwoking.aftersales.notifications.sending.mail.SmtpConnections.NoConnection;
import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// Reads from what went wrong whose fault it is. Only codes are kept: a server's sentence quotes the address.
final class SmtpReply {

    private static final int GOODBYE = 421;

    private SmtpReply() {}

    static Delivery of(MessagingException fault) {
        if (fault instanceof NoConnection) {
            return new Delivery.Unreachable("NO_CONNECTION");
        }
        OptionalInt code = codeOf(fault);
        return code.isPresent() ? of(code.getAsInt()) : new Delivery.Deferred("CONNECTION_LOST");
    }

    private static Delivery of(int code) {
        String reason = "SMTP_" + code;
        if (code == GOODBYE || isOurLogin(code)) {
            return new Delivery.Unreachable(reason);
        }
        return code >= 500 ? new Delivery.Refused(reason) : new Delivery.Deferred(reason);
    }

    /// The innermost says most: what became of the one address.
    private static OptionalInt codeOf(Exception fault) {
        OptionalInt inner = fault instanceof MessagingException outer && outer.getNextException() != null
                ? codeOf(outer.getNextException())
                : OptionalInt.empty();
        return inner.isPresent() ? inner : codeItself(fault);
    }

    private static OptionalInt codeItself(Exception fault) {
        int code =
                switch (fault) {
                    case SMTPAddressFailedException address -> address.getReturnCode();
                    case SMTPSenderFailedException sender -> sender.getReturnCode();
                    case SMTPSendFailedException send -> send.getReturnCode();
                    default -> -1;
                };
        return code >= 400 ? OptionalInt.of(code) : OptionalInt.empty();
    }

    /// The server does not let us in at all: no letter's fault, however permanent it says it is.
    private static boolean isOurLogin(int code) {
        return code == 530 || code == 534 || code == 535 || code == 538;
    }
}
