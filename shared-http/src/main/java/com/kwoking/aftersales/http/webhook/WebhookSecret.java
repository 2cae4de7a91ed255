package com.kwoking.aftersales.http.webhook;

import io.quarkus.runtime.configuration.ConfigUtils;

/// A secret that can be guessed, or that the local stack made for itself, lets anybody say that they paid or
/// that a refund was.
public final class WebhookSecret {

    private static final String DEVELOPMENT_SECRET = "whsec_development_";
    private static final int SHORTEST = 16;

    private WebhookSecret() {}

    /// @param setting where it is set, for who has to mend it
    /// @throws IllegalStateException if it must not be used: then the service does not start
    public static void check(String setting, String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("%s needs at least %d characters".formatted(setting, SHORTEST));
        }
        if (secret.startsWith(DEVELOPMENT_SECRET) && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(
                    "%s is a development secret. Set the one that you agreed with your provider.".formatted(setting));
        }
    }
}
