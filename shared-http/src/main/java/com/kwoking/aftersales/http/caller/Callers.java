package com.kwoking.aftersales.http.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who asks.
@ApplicationScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller current() {
        return new Caller(subject(), identity.getRoles());
    }

    /// Not the principal's name: where a token has a `upn`, that is its name, and an issuer may put there what the
    /// user chose. A token without a subject is refused at the door; who has no token has no name either.
    private String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }
}
