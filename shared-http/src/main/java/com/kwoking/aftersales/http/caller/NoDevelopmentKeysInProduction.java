package com.kwoking.aftersales.http.caller;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The keys that the local stack makes for itself open nothing in production: a service that is given
/// them there does not start.
@ApplicationScoped
class NoDevelopmentKeysInProduction {

    static final String DEVELOPMENT_ISSUER = "https://tokens.kwoking.test";
    static final String DEVELOPMENT_KEY = "\"development-";

    private final String issuer;
    private final String keys;

    NoDevelopmentKeysInProduction(
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") String keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    void check(@Observes StartupEvent startup) {
        if (ConfigUtils.isProfileActive("prod") && (issuer.equals(DEVELOPMENT_ISSUER) || holdsDevelopmentKey(keys))) {
            throw new IllegalStateException("mp.jwt.verify.* is set to the development keys, which anybody can have."
                    + " Set the issuer and the key location of your identity provider.");
        }
    }

    private static boolean holdsDevelopmentKey(String location) {
        if (!location.startsWith("file:")) {
            return false;
        }
        try {
            return Files.readString(Path.of(URI.create(location).getPath())).contains(DEVELOPMENT_KEY);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read mp.jwt.verify.publickey.location", e);
        }
    }
}
