package com.kwoking.aftersales.notifications.mail;

import com.kwoking.aftersales.notifications.domain.Delivery;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// Reads from what went wrong whose fault it is. Only codes are kept: a server's sentence quotes the address.
final class SmtpReply {

    private static final int GOODBYE = 421;

    private SmtpReply() {}

    static Delivery of(@Nullable Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SMTPException reply) {
                return of(reply);
            }
            if (each instanceof ConnectException || each instanceof UnknownHostException) {
                return new Delivery.Unreachable("NO_CONNECTION");
            }
        }
        return fault instanceof IllegalArgumentException
                ? new Delivery.Refused("UNUSABLE_ADDRESS")
                : new Delivery.Deferred("CONNECTION_LOST");
    }

    private static Delivery of(SMTPException reply) {
        int code = reply.getReplyCode();
        String reason = "SMTP_" + code;
        if (code == GOODBYE || isOurLogin(code)) {
            return new Delivery.Unreachable(reason);
        }
        return reply.isPermanent() ? new Delivery.Refused(reason) : new Delivery.Deferred(reason);
    }

    /// The server does not let us in at all: no letter's fault, however permanent it says it is.
    private static boolean isOurLogin(int code) {
        return code == 530 || code == 534 || code == 535 || code == 538;
    }
}
