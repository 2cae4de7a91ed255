package com.kwoking.aftersales.notifications.sending.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// Where the mail server is and how one speaks to it.
@ConfigMapping(prefix = "letters.mail")
interface MailTerms {

    String host();

    int port();

    /// The sender of every letter, e.g. `KWOKING <service-client@…>`.
    String from();

    Optional<String> username();

    Optional<String> password();

    /// Anything weaker than STARTTLS is for one's own machine only, so there is no default.
    MailSecurity security();
}
