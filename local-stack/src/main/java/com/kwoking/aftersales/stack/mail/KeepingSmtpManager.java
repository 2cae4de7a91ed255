package com.kwoking.aftersales.stack.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import jakarta.mail.MessagingException;
import java.io.IOException;

/// Answers 250 when the mail is in its file, and fails the delivery when it is not.
final class KeepingSmtpManager extends SmtpManager {

    private final MailFolder folder;

    KeepingSmtpManager(Managers managers, MailFolder folder) {
        super(managers.getImapHostManager(), managers.getUserManager());
        this.folder = folder;
    }

    @Override
    @SuppressWarnings(
            "UnsynchronizedOverridesSynchronized") // Mails are kept side by side; the folder has its own lock.
    public void send(SmtpState state) {
        try {
            folder.keep(state.getMessage().getMessage());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("the mail could not be kept", e);
        }
    }
}
