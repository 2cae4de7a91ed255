package com.kwoking.aftersales.notifications.sending.mail;

enum MailSecurity {
    NONE,
    /// STARTTLS where the server offers it.
    WHERE_OFFERED,
    STARTTLS,
    TLS
}
