package com.kwoking.aftersales.notifications.sending.mail;

import java.util.Optional;

/// A mail server on this machine that wants nobody's name.
record MailTermsForTests(int port) implements MailTerms {

    @Override
    public String host() {
        return "localhost";
    }

    @Override
    public String from() {
        return "KWOKING <service-client@kwoking.test>";
    }

    @Override
    public Optional<String> username() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public MailSecurity security() {
        return MailSecurity.NONE;
    }
}
